import type { Ref } from 'react';
import type { PageSize } from '../../core/viewmodels/print/paper';
import type { PrintPart } from '../../core/viewmodels/print/printChoices';
import { PageFoot, PageHead } from './PageLines';
import { EndNotes } from './parts/EndNotes';
import { HeadlinePart } from './parts/HeadlinePart';
import type { PartProps } from './parts/partProps';
import { PART_VIEWS } from './parts/printParts';

interface Props extends PartProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly parts: readonly PrintPart[];
  readonly size: PageSize;
}

/** Parts that have a map say what its boundaries mean. */
const WITH_MAPS: readonly PrintPart[] = ['map', 'rounds'];
/** Parts that show rates where the view does. */
const WITH_RATES: readonly PrintPart[] = [...WITH_MAPS, 'table'];

/** Everything that a report is copied from, out of sight and as wide as on paper. */
export function ReportSource({ ref, parts, size, ...part }: Props) {
  const { shown, headline, title } = part;
  const line = { inlineSize: `${size.width - 2 * size.margin}mm` };
  const column = { inlineSize: `${size.column}mm` };
  return (
    <div className="report-source" aria-hidden="true" inert>
      <div ref={ref}>
        <div data-part="head" style={line}>
          <PageHead shown={shown} headline={headline} title={title} />
        </div>
        <div data-part="foot" style={line}>
          <PageFoot shown={shown} headline={headline} page={1} pages={1} />
        </div>
        <div data-part="headline" style={column}>
          <HeadlinePart shown={shown} headline={headline} isTold={parts.includes('paragraph')} />
        </div>
        {parts.map((name) => {
          const View = PART_VIEWS[name];
          return (
            <div key={name} data-part={name} style={column}>
              <View {...part} />
            </div>
          );
        })}
        <div data-part="end" style={column}>
          <EndNotes
            shown={shown}
            headline={headline}
            hasMap={WITH_MAPS.some((name) => parts.includes(name))}
            hasRates={WITH_RATES.some((name) => parts.includes(name))}
          />
        </div>
      </div>
    </div>
  );
}

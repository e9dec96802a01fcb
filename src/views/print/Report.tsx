import { useMemo, useRef } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import { layPages } from '../../core/viewmodels/print/layPages';
import { pageSize, PIXELS_OF_MM } from '../../core/viewmodels/print/paper';
import type { PrintChoices } from '../../core/viewmodels/print/printChoices';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { GreyPaints } from './GreyPaints';
import { ReportPage } from './ReportPage';
import { ReportSource } from './ReportSource';
import { leastScale, reportMeasures } from './reportMeasures';
import { usePageRule } from './usePageRule';
import { useMeasured } from './useMeasured';
import './report.css';
import './greys.css';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  /** The parts are those that the view has. */
  readonly choices: PrintChoices;
  /** CSS pixels that the preview of a page may be wide. */
  readonly room: number;
}

const GAP = 20; // CSS pixels between parts

/**
 * The pages of a report. Every part is drawn once, out of sight and as wide as a column; the pages are copies of what
 * was drawn there, laid out by its heights. So the preview is what the printer gets.
 */
export function Report({ shown, headline, choices, room }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const source = useRef<HTMLDivElement>(null);
  const measured = useMeasured(source);
  const { paper, orientation, ink, parts } = choices;
  const size = useMemo(() => pageSize(paper, orientation, parts.length), [paper, orientation, parts]);
  const measures = useMemo(() => reportMeasures(size, parts.length === 1), [size, parts]);
  usePageRule(choices);
  const pages = useMemo(() => {
    if (!measured) return [];
    const height = (size.height - 2 * size.margin) * PIXELS_OF_MM - measured.head - measured.foot;
    const frame = { height: Math.floor(height), gap: GAP, columns: size.columns, least: leastScale(size) };
    return layPages(measured.blocks, frame);
  }, [measured, size]);
  const title = headline.selection.choices.map(({ names }) => nameOf(names)).join(' · ');
  const isSourced = useStore(({ context: { phase } }) => phase === 'ready' || phase === 'failed');
  const isDrawn = measured !== null && !measured.isWaiting && isSourced;
  return (
    <div className="report" data-theme="light" data-ink={ink} data-drawn={isDrawn}>
      <GreyPaints />
      <ReportSource
        ref={source}
        shown={shown}
        headline={headline}
        title={title}
        parts={parts}
        measures={measures}
        size={size}
      />
      <p className="report-count" role="status">
        {isDrawn ? t('print-pages', { pages: { count: pages.length } }) : t('print-drawing')}
      </p>
      {measured &&
        pages.map((columns, index) => (
          <ReportPage
            // A page has no name but its number.
            key={`${index + 1}`}
            shown={shown}
            headline={headline}
            title={title}
            size={size}
            columns={columns}
            sources={measured.sources}
            page={index + 1}
            pages={pages.length}
            scale={Math.min(1, room / (size.width * PIXELS_OF_MM))}
          />
        ))}
    </div>
  );
}

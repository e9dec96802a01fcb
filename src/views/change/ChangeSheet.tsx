import { message } from '../../core/domain/message';
import { sortedPlaces } from '../../core/viewmodels/change/changeOrder';
import { comparedSources, refusalOf, type Comparison } from '../../core/viewmodels/change/comparison';
import { mostChanged } from '../../core/viewmodels/change/mostChanged';
import { waterfallOf } from '../../core/viewmodels/change/waterfall';
import { placeWords } from '../../core/viewmodels/placeWords';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { Sheet } from '../image/Sheet';
import { placeKeys, SheetKeys } from '../image/SheetKeys';
import { SheetTable } from '../image/SheetTable';
import { useReadingSide } from '../image/useReadingSide';
import { useTableLayout } from '../image/useTableLayout';
import { useSourceLine } from '../panels/useSourceLine';
import type { Shown } from '../useShown';
import { useTextWidth } from '../useTextWidth';
import { changeColumns } from './changeColumns';
import { localBreaks } from './localBreaks';
import { useChangeKeys } from './useChangeKeys';
import { useChangeNotes } from './useChangeNotes';
import { waterfallColumns, waterfallRows } from './waterfallRows';
import './changeColours.css';

interface Props {
  readonly shown: Shown;
  readonly comparison: Comparison;
  /** What the comparison says; null where no change may be given. */
  readonly sentence: string | null;
  readonly link: string | null;
}

/** Rows that a page has room for, and where the steps stand beside them. */
const MOST = 36;
const STEPS_FROM = 742;

/** Two dates set against each other as a picture that can stand alone: every place at both, and the steps between the totals. */
export function ChangeSheet({ shown, comparison, sentence, link }: Props) {
  const language = useStore((store) => store.language);
  const { t, nameOf, byName } = language;
  const chosen = useStore((store) => store.view.places);
  const sourceLine = useSourceLine();
  const side = useReadingSide();
  const widthOf = useTextWidth();
  const { dataset, cube } = shown;
  const { from, to, places } = comparison;
  const drawn = mostChanged(sortedPlaces(places, 'change', byName), MOST);
  const left = places.length - drawn.length;
  const largest = Math.max(
    0,
    ...places.flatMap(({ before, after }) => [before.value ?? 0, after.value ?? 0]),
  );
  const marks = localBreaks(comparison);
  const columns = changeColumns(language, { comparison, words: placeWords(dataset), largest, marks });
  const table = useTableLayout(columns, drawn);
  const waterfall = waterfallOf(comparison, MOST);
  const steps = waterfall ? waterfallRows(language, waterfall, comparison) : [];
  const stepColumns = waterfall ? waterfallColumns(waterfall, t('waterfall-region'), side) : [];
  const stepTable = useTableLayout(stepColumns, steps);
  const keys = placeKeys(useChangeKeys(comparison), widthOf);
  const keysTop = Math.max(table.height, stepTable.height) + 14;
  const notes = useChangeNotes(shown, comparison, waterfall);
  const refused = refusalOf(comparison);
  const what = { say: message(`measure-${cube.measure}`) };
  const days = t('legend-change', { what, from: { day: from.day }, day: { day: to.day } });
  const ids = places.map(({ place }) => place);
  return (
    <Sheet
      title={selectionOf(chosen, dataset, cube)
        .choices.map(({ names }) => nameOf(names))
        .join(' · ')}
      subject={`${days} · ${t(`unit-${cube.unit}`)}`}
      height={keysTop + keys.height + 4}
      says={[
        [
          ...(sentence === null ? [] : [sentence]),
          ...(refused ? [t('change-refused-because', { reason: { names: refused.text } })] : []),
          sourceLine(comparedSources(comparison, cube, ids), cube.file),
        ].join(' '),
      ]}
      notes={left > 0 ? [t('picture-more', { count: { count: left } }), ...notes] : notes}
      link={link}
    >
      <SheetTable columns={columns} rows={drawn} layout={table} isStrong={({ selected }) => selected} />
      <SheetTable
        columns={stepColumns}
        rows={steps}
        layout={stepTable}
        from={STEPS_FROM}
        isStrong={({ change }) => change === null}
      />
      <SheetKeys keys={keys} top={keysTop} />
    </Sheet>
  );
}

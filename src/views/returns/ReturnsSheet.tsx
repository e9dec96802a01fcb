import { message } from '../../core/domain/message';
import { sourcesAt } from '../../core/viewmodels/sourcesAt';
import type { ReturnFacts, ReturnRate, ReturnRates } from '../../core/viewmodels/returns/returnRates';
import { useStore } from '../../state/store';
import { Sheet } from '../image/Sheet';
import { SheetTable, type SheetColumn } from '../image/SheetTable';
import { useReadingSide } from '../image/useReadingSide';
import { useTableLayout } from '../image/useTableLayout';
import { markedFigure } from '../markedFigure';
import { useSourceLine } from '../panels/useSourceLine';

interface Props {
  readonly rates: ReturnRates;
  readonly facts: ReturnFacts;
  /** What the sentence is about, as a title. */
  readonly title: string;
  readonly sentence: string | null;
  readonly link: string | null;
}

const MOST = 40; // rows that a page has room for
const WIDTHS = { name: 250, figure: 200, bar: 330, rate: 148 };
const BAR = 12;

/** Rates of return as a picture that can stand alone: both stocks of each place, and the share of those who are back. */
export function ReturnsSheet({ rates, facts, title, sentence, link }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const side = useReadingSide();
  const sourceLine = useSourceLine();
  const { day, unit, places, leftOut, unknown, isComplete } = rates;
  const { returnees, idps, origins } = facts;
  const drawn = places.slice(0, MOST); // the most first
  const left = places.length - drawn.length;
  const columns: readonly SheetColumn<ReturnRate>[] = [
    { head: t('returns-place'), width: WIDTHS.name, text: ({ names }) => nameOf(names) },
    {
      head: t(`returns-back-${unit}`),
      width: WIDTHS.figure,
      isNumber: true,
      text: ({ returnees: { value, complete, coverage } }) =>
        value === null
          ? t(`empty-${coverage.gaps[0]?.reason ?? 'notReported'}`)
          : markedFigure(formats.count(value), { isFloor: !complete }),
      isSoft: (one) => one.returnees.value === null,
    },
    {
      head: t(`returns-away-${unit}`),
      width: WIDTHS.figure,
      isNumber: true,
      text: ({ displaced }) => markedFigure(formats.count(displaced), { isFloor: !isComplete }),
    },
    {
      head: '',
      width: WIDTHS.bar,
      text: () => '',
      draw: ({ rate }, { offset, width, middle }) =>
        rate !== null && (
          <>
            <rect
              {...side.span(offset, width)}
              y={middle - BAR / 2}
              height={BAR}
              className="sheet-bar-room"
            />
            <rect
              {...side.span(offset, (rate / 100) * width)}
              y={middle - BAR / 2}
              height={BAR}
              className="sheet-bar"
            />
          </>
        ),
    },
    {
      head: t('returns-rate'),
      width: WIDTHS.rate,
      isNumber: true,
      text: ({ rate }) => {
        if (rate === null) return t('returns-no-rate');
        return isComplete ? formats.percent(rate) : `≤ ${formats.percent(rate)}`;
      },
      isSoft: ({ rate }) => rate === null,
    },
  ];
  const table = useTableLayout(columns, drawn);
  const indexOf = (cube: ReturnFacts['idps']) => cube.dates.findIndex((date) => date.day === day);
  const sources = [returnees, idps].flatMap((cube) => sourcesAt(cube, [indexOf(cube)]));
  const files = [...new Set([returnees.file, idps.file, origins.file])].join(', ');
  const isFloor =
    !isComplete || places.some((one) => one.returnees.value !== null && !one.returnees.complete);
  return (
    <Sheet
      title={title}
      subject={[t('returns-title'), t(`unit-${unit}`), formats.day(day)].join(' · ')}
      height={table.height + 8}
      says={[
        [
          ...(sentence === null ? [] : [sentence]),
          sourceLine([...new Set([...sources, ...origins.sources])], files),
        ].join(' '),
      ]}
      notes={[
        ...(left > 0 ? [t('picture-more', { count: { count: left } })] : []),
        ...(isFloor ? [t('picture-floor')] : []),
        ...(isComplete ? [] : [t('picture-most')]),
        ...(unknown > 0
          ? [
              t('returns-unknown', {
                unknown: { say: message(`figure-short-idps-${unit}`, { value: { count: unknown } }) },
              }),
            ]
          : []),
        ...(sentence !== null && leftOut.length > 0
          ? [t('returns-left-out', { places: { list: leftOut } })]
          : []),
        t('returns-definition'),
      ]}
      link={link}
    >
      <SheetTable columns={columns} rows={drawn} layout={table} isStrong={({ selected }) => selected} />
    </Sheet>
  );
}

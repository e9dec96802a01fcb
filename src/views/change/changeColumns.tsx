import type { SeriesBreak } from '../../core/domain/seriesBreak';
import type { ComparedPlace, Comparison } from '../../core/viewmodels/change/comparison';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import type { Language } from '../../language/language';
import type { SheetColumn } from '../image/SheetTable';
import { markedFigure } from '../markedFigure';
import { DumbbellDrawing } from './DumbbellDrawing';
import { signOf } from './localBreaks';

interface Question {
  readonly comparison: Comparison;
  readonly words: PlaceWords;
  /** The end of the scale of the dots. */
  readonly largest: number;
  /** The changes of method that have a sign. */
  readonly marks: readonly SeriesBreak[];
}

const WIDTHS = { name: 148, dots: 158, figure: 116, change: 104, percent: 82 };
const NONE = '–';

/** The columns of a comparison on a sheet: the place, its two dots, its figures at both dates, its change. */
export function changeColumns(
  { t, nameOf, formats }: Language,
  { comparison: { from, to }, words, largest, marks }: Question,
): readonly SheetColumn<ComparedPlace>[] {
  const figureOn = (side: 'before' | 'after', head: string): SheetColumn<ComparedPlace> => ({
    head,
    width: WIDTHS.figure,
    isNumber: true,
    text: (one) => {
      const { value, empty } = one[side];
      return value === null
        ? t(`empty-${empty ?? 'notReported'}`)
        : markedFigure(formats.count(value), one[side]);
    },
    isSoft: (one) => one[side].value === null,
  });
  return [
    { head: t(`ranking-name${words}`), width: WIDTHS.name, text: ({ names }) => nameOf(names) },
    {
      head: '',
      width: WIDTHS.dots,
      text: () => '',
      draw: (one, room) => <DumbbellDrawing one={one} largest={largest} room={room} />,
    },
    figureOn('before', formats.day(from.day)),
    figureOn('after', formats.day(to.day)),
    {
      head: t('change-column-change'),
      width: WIDTHS.change,
      isNumber: true,
      text: (one) => {
        const { change, before, after } = one;
        if (change.kind === 'change') {
          const minded = { isFloor: false, isEstimated: change.estimated };
          return `${markedFigure(formats.signed(change.absolute), minded)}${signOf(marks, one)}`;
        }
        return before.empty || after.empty ? NONE : t('empty-notComparable');
      },
      isSoft: ({ change }) => change.kind !== 'change',
    },
    {
      head: t('change-column-percent'),
      width: WIDTHS.percent,
      isNumber: true,
      text: ({ change, isNew }) => {
        if (change.kind !== 'change') return NONE;
        if (change.percent !== null) return formats.percent(change.percent, true);
        return isNew ? t('change-new') : NONE;
      },
    },
  ];
}

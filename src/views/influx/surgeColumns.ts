import type { SurgePlace, SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import type { Language } from '../../language/language';
import type { SheetColumn } from '../image/SheetTable';
import { markedFigure } from '../markedFigure';
import type { watchColumns } from './watchColumns';

const WIDTHS = { why: 142, figure: 108 };
const NONE = '–';

/** The columns of the watch of a stock: the date before, the date watched, the rise, and the rise per 30 days. */
export function surgeColumns(
  { t, formats }: Language,
  { from, day, days }: SurgeWatch,
  { name, shape, signal, line, now, newest }: ReturnType<typeof watchColumns>,
): readonly SheetColumn<SurgePlace>[] {
  const rise = (head: string, valueOf: (one: SurgePlace) => number | null): SheetColumn<SurgePlace> => ({
    head,
    width: WIDTHS.figure,
    isNumber: true,
    text: (one) => {
      const value = valueOf(one);
      return value === null ? NONE : formats.signed(value);
    },
  });
  return [
    name,
    shape,
    signal,
    {
      head: '',
      width: WIDTHS.why,
      text: ({ why, marks }) =>
        [
          ...(why === null ? [] : [t(`influx-why-${why}`, { day: { day: from } })]),
          ...(marks.length > 0 ? [t('break-label')] : []),
        ].join(' · '),
      isSoft: () => true,
    },
    line,
    {
      head: formats.day(from),
      width: WIDTHS.figure,
      isNumber: true,
      text: ({ before }) =>
        before === null ? t('influx-no-baseline') : markedFigure(formats.count(before.value), before),
      isSoft: ({ before }) => before === null,
    },
    { ...now, head: formats.day(day) },
    rise(t('influx-rise', { days: { count: days } }), (one) => one.rise),
    rise(t('influx-per-month'), (one) => one.perMonth),
    newest,
  ];
}

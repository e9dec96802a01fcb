import type { DailyPlace, DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import type { Language } from '../../language/language';
import type { SheetColumn } from '../image/SheetTable';
import { capacityText } from './capacityText';
import { influxText } from './influxText';
import type { watchColumns } from './watchColumns';

const WIDTHS = { says: 236, baseline: 240 };

/** The columns of the watch of a daily flow: what it says of a place, its figure, and what was usual before. */
export function dailyColumns(
  { t, formats }: Language,
  { day }: DailyWatch,
  { name, shape, signal, line, now, newest }: ReturnType<typeof watchColumns>,
): readonly SheetColumn<DailyPlace>[] {
  return [
    name,
    shape,
    signal,
    {
      head: '',
      width: WIDTHS.says,
      text: ({ why, influx, capacity, ratio, signal: given }) =>
        [
          ...(why === null ? [] : [t(`influx-why-${why}`)]),
          ...(influx ? [influxText(t, influx, given === 'none')] : []),
          ...(ratio === null ? [] : [t('influx-times', { ratio: formats.rate(ratio) })]),
          ...(capacity ? [capacityText(t, capacity)] : []),
        ].join(' · '),
      isSoft: () => true,
    },
    line,
    { ...now, head: formats.day(day) },
    {
      head: t('influx-column-baseline'),
      width: WIDTHS.baseline,
      text: ({ baseline, limit, isHeld }) => {
        if (!baseline || limit === null) return t('influx-no-baseline');
        const { mean, from, to, reported } = baseline;
        return [
          t('influx-mean', { mean: { rate: mean }, limit: { rate: limit } }),
          t('influx-days', {
            from: { day: from },
            day: { day: to },
            reported: { count: reported },
            held: isHeld ? 'yes' : 'no',
          }),
        ].join(' · ');
      },
      isSoft: ({ baseline }) => baseline === null,
    },
    newest,
  ];
}

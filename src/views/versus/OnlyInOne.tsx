import type { SidesCompared } from '../../state/versus/compareSides';
import { useStore } from '../../state/store';
import type { FigureWords } from './useFigureWords';

interface Props {
  readonly versus: SidesCompared['versus'];
  readonly words: FigureWords;
}

const SIDES = ['older', 'newer'] as const;

/** Dates and series that one of the two snapshots alone has: the first are among the figures added or withdrawn, the others are not. */
export function OnlyInOne({ versus: { onlyOlder, onlyNewer }, words: { kindOf } }: Props) {
  const { t } = useStore((store) => store.language);
  const only = { older: onlyOlder, newer: onlyNewer };
  const lines = SIDES.flatMap((side) => {
    const { days, series } = only[side];
    const [first, last] = [days[0], days.at(-1)];
    const names = series.map((one) => ({
      en: [kindOf(one), one.dimension && t(`breakdown-${one.dimension}`)].filter(Boolean).join(' · '),
    }));
    return [
      ...(first && last
        ? [
            t(`versus-days-${side}`, {
              count: { count: days.length },
              first: { day: first },
              last: { day: last },
            }),
          ]
        : []),
      ...(names.length > 0 ? [t(`versus-series-${side}`, { series: { list: names } })] : []),
    ];
  });
  return lines.map((line) => <p key={line}>{line}</p>);
}

import type { Day } from '../../core/domain/day';
import type { FigureChange } from '../../core/publish/comparison/figureChange';
import { useStore } from '../../state/store';
import { ChangeCells } from './ChangeCells';
import { ChangeHeads } from './ChangeHeads';
import { isRevised } from './revisionDates';
import type { FigureWords } from './useFigureWords';
import '../panels/figureTable.css';

interface Props {
  /** All whole figures of one measure and unit. */
  readonly pairs: readonly FigureChange[];
  readonly day: Day;
  readonly words: FigureWords;
}

/** What became of the country and of each set of places at one date, and at how many dates anything did. */
export function HeadlineEffects({ pairs, day, words }: Props) {
  const { t } = useStore((store) => store.language);
  const wholes = pairs.filter(({ of: { level } }) => level === 'country' || level === 'set');
  const here = wholes.filter(({ of }) => of.day === day);
  const datesOf = (place: string) => {
    const own = wholes.filter(({ of }) => of.place === place);
    return t('versus-dates-of', {
      count: { count: own.filter(isRevised).length },
      dates: { count: own.length },
    });
  };
  return (
    <table className="figure-table versus-table versus-headlines">
      <caption>{t('versus-headlines')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('versus-column-what')}</th>
          <ChangeHeads />
          <th scope="col" className="number versus-dates-of">
            {t('versus-column-dates')}
          </th>
        </tr>
      </thead>
      <tbody>
        {here.map((one) => (
          <tr key={`${one.of.level} ${one.of.place}`} data-revised={isRevised(one)}>
            <th scope="row">{words.placeOf(one.of)}</th>
            <ChangeCells change={one} words={words} />
            <td className="number versus-dates-of" data-head={t('versus-column-dates')}>
              {datesOf(one.of.place)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

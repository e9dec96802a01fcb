import type { Day } from '../../core/domain/day';
import type { MessageValue } from '../../core/domain/message';
import type { FamilySizes } from '../../core/viewmodels/familySizes';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { markedTotal } from '../markedFigure';
import '../panels/figureTable.css';

interface Props {
  readonly sizes: FamilySizes;
  /** Whether people are made of families now, so that one of the sizes is the chosen one. */
  readonly isMade: boolean;
  readonly day: Day;
  readonly place: MessageValue;
}

/** The people that the families of the chosen places are by each size, as a band; each size can be chosen. */
export function FamilySizesTable({ sizes: { families, own, sizes }, isMade, day, place }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const largest = Math.max(own?.value ?? 0, ...sizes.map(({ people }) => people));
  const bar = (people: number) => (
    <td className="figure-bar" aria-hidden="true">
      <span style={{ inlineSize: `${(people / largest) * 100}%` }} />
    </td>
  );
  return (
    <table className="figure-table">
      <caption>
        {t('families-counted', {
          place,
          day: { day },
          families: markedTotal(formats.count(families.value ?? 0), families),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('families-size')}</th>
          <th scope="col" className="number" colSpan={2}>
            {t('families-people')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sizes.map(({ size, people, chosen }) => (
          <tr key={size} data-selected={isMade && chosen}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={isMade && chosen}
                onClick={() => choose({ perFamily: size, unit: 'individuals' })}
              >
                {formats.factor(size)}
              </button>
            </th>
            {bar(people)}
            <td className="number">
              <bdi>{`≈ ${formats.count(people)}`}</bdi>
            </td>
          </tr>
        ))}
        {own && (
          <tr data-selected={!isMade}>
            <th scope="row">{t('families-own')}</th>
            {bar(own.value ?? 0)}
            <td className="number">
              <bdi>{markedTotal(formats.count(own.value ?? 0), own)}</bdi>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

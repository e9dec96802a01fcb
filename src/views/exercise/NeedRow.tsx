import { isWholeFrom } from '../../core/domain/wholeNumber';
import type { Gap } from '../../core/exercise/gaps';
import type { DayStock } from '../../core/exercise/stockByDay';
import { enterCapacity, nameOwner } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import { amountNote, amountText, formulaText } from './needText';

interface Props {
  readonly gap: Gap;
  readonly today: DayStock;
  /** False where the source stands above, for all of the sector. */
  readonly hasSource: boolean;
}

/** A need: how much, by which formula and source, against which capacity, what is lacking, and who takes it on. */
export function NeedRow({ gap: one, today, hasSource }: Props) {
  const { t } = useStore((store) => store.language);
  const { standard, amount, upTo, capacity, gap, owner } = one;
  const { id, unit, rule, source, isVerified } = standard;
  const need = t(`exercise-need-${id}`);
  const note = amountNote(t, one);
  const enter = (value: number | null) => enterCapacity({ standard: id, day: today.day, value });
  return (
    <tr data-lacking={gap !== null && gap > 0}>
      <th scope="row">
        {need}
        {hasSource && <small>{` ${t(`exercise-source-${source}`)}`}</small>}
      </th>
      <td className="number">
        <bdi>{amountText(t, unit, amount, upTo)}</bdi>{' '}
        {note && (
          <small>
            <bdi>{note}</bdi>
          </small>
        )}
      </td>
      <td className="exercise-formula">
        <bdi>{formulaText(t, rule, today.stock)}</bdi>{' '}
        {!isVerified && <strong>{t('exercise-unverified')}</strong>}
      </td>
      <td className="exercise-capacity">
        <NumberField
          key={today.day} // what was refused on one day is not written on another
          label={t('exercise-capacity-of', { need })}
          value={capacity}
          onValue={enter}
          onBlank={() => enter(null)}
          accepts={isWholeFrom(0)}
          wrong={t('number-from-zero-wrong')}
        />
      </td>
      <td className="number exercise-gap">
        {gap === null && <span className="soft">{t('exercise-gap-unknown')}</span>}
        {gap === 0 && t('exercise-gap-none')}
        {gap !== null && gap > 0 && <bdi>{amountText(t, unit, gap)}</bdi>}
      </td>
      <td>
        <input
          className="exercise-owner"
          aria-label={t('exercise-owner-of', { need })}
          value={owner}
          maxLength={80}
          onChange={({ target }) => nameOwner(id, target.value)}
        />
      </td>
    </tr>
  );
}

import { isNothingLacking, type Gap } from '../../core/exercise/gaps';
import { useStore } from '../../state/store';
import { amountText } from './needText';

interface Props {
  readonly gaps: readonly Gap[];
  readonly day: number;
}

/** What was lacking on a day and who takes it on; what nobody knew is counted, not passed over. */
export function DebriefGaps({ gaps, day }: Props) {
  const { t } = useStore((store) => store.language);
  const lacking = gaps.filter(({ gap }) => gap !== null && gap > 0);
  const unknown = gaps.filter(({ gap, standard }) => gap === null && !standard.isAlternative);
  return (
    <>
      <h3>{t('exercise-debrief-gaps', { day: { count: day } })}</h3>
      <ul>
        {lacking.map(({ standard, gap, owner }) => (
          <li key={standard.id}>
            {t('exercise-debrief-lacking', {
              sector: t(`exercise-sector-${standard.sector}`),
              need: t(`exercise-need-${standard.id}`),
              gap: amountText(t, standard.unit, gap ?? 0),
              owner: owner.trim() || t('exercise-debrief-nobody'),
            })}
            {!standard.isVerified && <strong>{` (${t('exercise-unverified')})`}</strong>}
          </li>
        ))}
      </ul>
      {isNothingLacking(gaps) && <p>{t('exercise-debrief-no-gaps')}</p>}
      {unknown.length > 0 && <p>{t('exercise-debrief-unknown', { count: { count: unknown.length } })}</p>}
    </>
  );
}

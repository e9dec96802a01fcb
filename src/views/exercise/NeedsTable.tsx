import type { Gap } from '../../core/exercise/gaps';
import type { DayStock } from '../../core/exercise/stockByDay';
import { useStore } from '../../state/store';
import { NeedRows } from './NeedRows';

interface Props {
  readonly gaps: readonly Gap[];
  readonly today: DayStock;
}

/** What those present need, against what the room says it has. */
export function NeedsTable({ gaps, today }: Props) {
  const { t } = useStore((store) => store.language);
  const main = gaps.filter(({ standard }) => !standard.isAlternative);
  const others = gaps.filter(({ standard }) => standard.isAlternative);
  return (
    <section className="exercise-needs" aria-label={t('exercise-needs', { count: { count: today.stock } })}>
      <h3>{t('exercise-needs', { count: { count: today.stock } })}</h3>
      <NeedRows gaps={main} today={today} label={t('exercise-needs', { count: { count: today.stock } })} />
      <details>
        <summary>{t('exercise-alternatives')}</summary>
        <NeedRows gaps={others} today={today} label={t('exercise-alternatives')} />
      </details>
      <p className="soft">{t('exercise-needs-why')}</p>
    </section>
  );
}

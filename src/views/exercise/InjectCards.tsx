import type { Inject } from '../../core/exercise/scenario';
import type { DayStock } from '../../core/exercise/stockByDay';
import { useStore } from '../../state/store';

interface Props {
  readonly injects: readonly Inject[];
  readonly today: DayStock;
  /** Undefined on the first day. */
  readonly yesterday: DayStock | undefined;
}

/** What happens on a day, each with what it does to the figures; or that nothing is announced. */
export function InjectCards({ injects, today, yesterday }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const isOpenAgain = yesterday?.isClosed === true && !today.isClosed;
  const now = injects.filter(({ day }) => day === today.day);
  return (
    <>
      {now.map(({ kind, text }) => (
        <article key={`${kind} ${text.en}`} className="exercise-inject">
          <h3>{t(`exercise-inject-${kind}`)}</h3>
          <p className="exercise-told">{nameOf(text)}</p>
          <p className="soft">{t(`exercise-effect-${kind}`)}</p>
        </article>
      ))}
      {isOpenAgain && (
        <article className="exercise-inject">
          <h3>{t('exercise-reopened')}</h3>
          <p className="exercise-told">
            {t('exercise-reopened-waited', { count: { count: yesterday.waiting } })}
          </p>
        </article>
      )}
      {now.length === 0 && !isOpenAgain && (
        <p className="exercise-inject soft">
          {t(today.isClosed ? 'exercise-still-closed' : 'exercise-quiet')}
        </p>
      )}
    </>
  );
}

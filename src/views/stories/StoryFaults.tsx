import type { StoryFault } from '../../core/session/story/readStory';
import { useStore } from '../../state/store';

/** More than these say nothing new. */
const MOST = 5;

/** Why a file or a link is no story, by step and field. */
export function StoryFaults({ faults }: { readonly faults: readonly StoryFault[] }) {
  const { t } = useStore((store) => store.language);
  return (
    <div role="alert" className="story-faults">
      <p>{t('story-unread')}</p>
      <ul>
        {faults.slice(0, MOST).map(({ step, field, reason }) => (
          <li key={`${step} ${field} ${reason}`}>
            {step !== null && `${t('story-fault-step', { step: { count: step } })} `}
            {field !== '' && <code>{field}</code>} {t(`story-fault-${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

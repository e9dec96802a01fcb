import type { ExerciseFault } from '../../core/exercise/exerciseFault';
import { useStore } from '../../state/store';

interface Props {
  readonly lead?: string;
  readonly faults: readonly ExerciseFault[];
}

const MOST = 8;

/** What is the matter with a scenario, field by field. */
export function Faults({ lead, faults }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <div role="alert" className="exercise-faults">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {faults.slice(0, MOST).map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>{t(`exercise-fault-${reason}`, { field })}</li>
        ))}
      </ul>
    </div>
  );
}

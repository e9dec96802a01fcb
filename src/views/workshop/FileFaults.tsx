import type { FieldFault } from '../../core/domain/ownFile/fieldFault';
import { useStore } from '../../state/store';
import './fileFaults.css';

interface Props {
  /** What that means for what is open. */
  readonly lead?: string;
  readonly faults: readonly FieldFault[];
}

/** More than these say nothing new. */
const MOST = 8;

/** What is wrong in a file, or in what is set up, field by field. */
export function FileFaults({ lead, faults }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <div role="alert" className="file-faults">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {faults.slice(0, MOST).map(({ field, reason, least = 0, most = 0 }) => (
          <li key={`${field} ${reason}`}>
            {field !== '' && (
              <>
                <bdi>
                  <code>{field}</code>
                </bdi>
                {': '}
              </>
            )}
            {t(`file-fault-${reason}`, { least: { count: least }, most: { count: most } })}
          </li>
        ))}
      </ul>
    </div>
  );
}

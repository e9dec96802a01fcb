import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';
import { useBoundaryNotice } from '../map/BoundaryNotice';
import { useSourceLine } from '../panels/useSourceLine';

interface Props {
  /** None where the sheet has no figures. */
  readonly sourceIds: readonly string[];
  readonly file: string | null;
  readonly notes: readonly string[];
  /** What is said of boundaries, as under a map of figures unless it is given; null for a sheet without a map. */
  readonly boundaries?: string | null;
}

/** The end of a handout: what has to be minded, whose figures these are and by which terms, and what boundaries mean. */
export function HandoutFoot({ sourceIds, file, notes, boundaries }: Props) {
  const sourceLine = useSourceLine();
  const notice = useBoundaryNotice();
  const context = useStore((store) => valueOf(store.context));
  const sources = (context?.sources ?? []).filter(({ id }) => sourceIds.includes(id));
  return (
    <div className="handout-foot">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {file !== null && (
        <p>
          {sourceLine(sourceIds, file, 'told')}{' '}
          <bdi lang="en" dir="ltr">
            {[...new Set(sources.map((one) => `${one.terms}.`))].join(' ')}
          </bdi>
        </p>
      )}
      {boundaries !== null && <p>{boundaries ?? notice}</p>}
    </div>
  );
}

import type { IssueKind } from '../../core/viewmodels/doctor/issueList';
import { useStore } from '../../state/store';

const SHOWN = 5;

/** Where a kind of issue stands: row, column and the cell as it is in the file. */
export function IssueExamples({ kind }: { readonly kind: IssueKind }) {
  const { t, formats } = useStore((store) => store.language);
  const examples = kind.groups.flatMap((group) => group.examples).toSorted((a, b) => a.row - b.row);
  const shown = examples.slice(0, SHOWN);
  const hasColumns = shown.some(({ column }) => column !== '');
  return (
    <div className="issue-places">
      <table className="doctor-table" aria-label={t(`issue-${kind.code}`)}>
        <thead>
          <tr>
            <th scope="col">{t('issue-row')}</th>
            {hasColumns && <th scope="col">{t('issue-column')}</th>}
            <th scope="col">{t('issue-text')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, column, text }) => (
            <tr key={`${row} ${column} ${text}`}>
              <th scope="row" className="number">
                <bdi>{formats.count(row)}</bdi>
              </th>
              {hasColumns && (
                <td>
                  <bdi>{column}</bdi>
                </td>
              )}
              <td>
                <bdi>{text === '' ? t('issue-empty') : text}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kind.count > shown.length && (
        <p className="soft">{t('issue-more', { count: { count: kind.count - shown.length } })}</p>
      )}
    </div>
  );
}

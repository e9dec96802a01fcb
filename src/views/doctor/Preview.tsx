import { useMemo } from 'react';
import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import { previewRows } from '../../core/viewmodels/doctor/previewRows';
import { useStore } from '../../state/store';
import { RoleWords } from './RoleWords';

const MOST_CELLS = 24;

/** The first rows of the file with what each row and each column was taken for. */
export function Preview({ told }: { readonly told: FileUnderstanding }) {
  const { t, formats } = useStore((store) => store.language);
  const { columns } = told.understanding;
  const rows = useMemo(() => previewRows(told), [told]);
  return (
    // A keyboard can scroll only what it can reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="preview" role="region" aria-label={t('preview-caption')} tabIndex={0}>
      <table className="doctor-table">
        <caption>{t('preview-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('issue-row')}</th>
            <th scope="col">{t('preview-use')}</th>
            {columns.slice(0, MOST_CELLS).map(({ index, role }) => (
              <th key={index} scope="col">
                <RoleWords role={role} columns={columns} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, use, cells }) => (
            <tr key={row} data-use={use}>
              <th scope="row" className="number">
                <bdi>{formats.count(row)}</bdi>
              </th>
              <td>{t(`use-${use}`)}</td>
              {keyed(cells).map(([key, cell]) => (
                <td key={key}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The cells of a row never change places, so their place is their key. */
function keyed(cells: readonly string[]): [number, string][] {
  return [...cells.slice(0, MOST_CELLS).entries()];
}

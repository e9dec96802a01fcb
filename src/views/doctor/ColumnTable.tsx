import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import { useStore } from '../../state/store';
import { ColumnRow } from './ColumnRow';
import './doctorTables.css';

interface Props {
  readonly id: string;
  readonly told: FileUnderstanding;
}

/** What each column was taken for, why and how surely; each can be taken for something else. */
export function ColumnTable({ id, told }: Props) {
  const { t } = useStore((store) => store.language);
  const { columns } = told.understanding;
  return (
    <>
      <table className="doctor-table column-table">
        <caption>{t('columns-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns-header')}</th>
            <th scope="col">{t('columns-examples')}</th>
            <th scope="col">{t('columns-role')}</th>
            <th scope="col">{t('columns-why')}</th>
            <th scope="col">{t('columns-sure')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.index} id={id} column={column} columns={columns} />
          ))}
        </tbody>
      </table>
      {told.furtherColumns > 0 && (
        <p className="soft">{t('columns-further', { count: { count: told.furtherColumns } })}</p>
      )}
    </>
  );
}

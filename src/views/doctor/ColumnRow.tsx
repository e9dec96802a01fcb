import { Fragment, memo } from 'react';
import type { UnderstoodColumn } from '../../core/ingest/understanding';
import { confidenceOf } from '../../core/viewmodels/doctor/confidence';
import { whyOf } from '../../core/viewmodels/doctor/whyOf';
import { useStore } from '../../state/store';
import { RoleSelect } from './RoleSelect';

interface Props {
  readonly id: string;
  readonly column: UnderstoodColumn;
  readonly columns: readonly UnderstoodColumn[];
}

/** One column of the file: header, examples, what it was taken for, why, and how surely. */
export const ColumnRow = memo(function ColumnRow({ id, column, columns }: Props) {
  const { t, say } = useStore((store) => store.language);
  const { header, examples, role, evidence, confidence } = column;
  const setAside = role.is === 'unused' && evidence[0]?.kind !== 'answer';
  const sure = confidenceOf(setAside ? 0 : confidence);
  return (
    <tr data-unused={role.is === 'unused' || role.is === 'repeat'}>
      <th scope="row">
        <bdi>{header === '' ? t('columns-nameless') : header}</bdi>
      </th>
      <td className="column-examples soft">
        {examples.map((example, place) => (
          <Fragment key={example}>
            {place > 0 && ' · '}
            <bdi>{example}</bdi>
          </Fragment>
        ))}
      </td>
      <td>
        <RoleSelect id={id} column={column} columns={columns} />
      </td>
      <td>
        {whyOf(column).map((one) => (
          <span key={JSON.stringify(one)}>{say(one)} </span>
        ))}
      </td>
      <td className="column-sure">
        <span aria-hidden="true">{'●'.repeat(sure.marks) + '○'.repeat(3 - sure.marks)}</span>{' '}
        {t(`confidence-${sure.word}`)}
      </td>
    </tr>
  );
});

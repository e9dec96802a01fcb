import type { ColumnRole } from '../../core/ingest/columnRole';
import type { UnderstoodColumn } from '../../core/ingest/understanding';
import { roleText } from '../../core/viewmodels/doctor/roleText';
import { useStore } from '../../state/store';

interface Props {
  readonly role: ColumnRole;
  readonly columns: readonly UnderstoodColumn[];
}

/** What a column was taken for, in words. */
export function RoleWords({ role, columns }: Props) {
  const { t, say } = useStore((store) => store.language);
  const { role: text, day } = roleText(role, columns);
  return day ? t('role-on-day', { role: say(text), day: { day } }) : say(text);
}

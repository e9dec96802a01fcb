import { cellText } from '../cellText';
import type { AssignedRole } from './assignRoles';
import { headerKey } from './headerWords';

/**
 * Index of the column where another table begins beside the first: a column of places with the header of an earlier one,
 * or behind an empty column, with other texts in its rows than the earlier one and counts on either side. `namePlaces`
 * says whether the cells of a column name places, for one whose header does not. Null when there is none. O(cells of
 * such columns).
 */
export function tableBeside(
  headers: readonly string[],
  roles: readonly AssignedRole[],
  rows: readonly (readonly string[])[],
  namePlaces: (index: number) => boolean,
): number | null {
  const isCount = ({ role }: AssignedRole) => role.is === 'count';
  const isBlank = (index: number) =>
    headers[index] === '' && rows.every((cells) => cellText(cells[index] ?? '') === '');
  const byHeader = new Map<string, number>();
  for (let index = 0; index < roles.length; index++) {
    const is = roles[index]?.role.is;
    const isApart = byHeader.size > 0 && isBlank(index - 1);
    if (is !== 'place' && !(isApart && is === 'unused' && namePlaces(index))) continue;
    const key = headerKey(headers[index] ?? '');
    const earlier = byHeader.get(key) ?? (isApart ? [...byHeader.values()][0] : undefined);
    if (earlier === undefined) byHeader.set(key, index);
    else if (
      roles.slice(earlier, index).some(isCount) &&
      roles.slice(index).some(isCount) &&
      rows.some((cells) => cellText(cells[earlier] ?? '') !== cellText(cells[index] ?? ''))
    ) {
      return index;
    }
  }
  return null;
}

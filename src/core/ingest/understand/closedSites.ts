import { hasValue } from '../../domain/cellState';
import type { Issue } from '../../domain/issue';
import { cellText } from '../cellText';
import { parseCount } from '../parseCount';
import type { UnderstoodColumn } from '../understanding';
import { headerKey } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts } from './mergedHeader';

const STATUS = new Set(
  [
    'status',
    'site status',
    'status of site',
    'camp status',
    'location status',
    'operational status',
    'statut',
    'statut du site',
    'حالة الموقع',
    'حالة المخيم',
    'الحالة',
  ].map(headerKey),
);
/** English, French, Arabic, Sorani. */
const CLOSED = /^(?:closed|decommissioned|vacated|ferm[eé]e?|cl[oô]tur[eé]e?|مغلقة?|داخراوە?)(?!\p{L})/iu;

/**
 * One issue for each column that calls sites closed whose people are counted all the same: lists keep such rows with
 * their last figure. Its text tells how many there are among the rows looked at and what they are called, its row is
 * that of the first. O(rows × columns of counts) of the closed ones.
 */
export function closedSites(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  firstData: number,
): Issue[] {
  const counts = columns.filter(({ role }) => role.is === 'count').map(({ index }) => index);
  return columns.flatMap(({ index, header, role }): Issue[] => {
    if (role.is !== 'unused' || !STATUS.has(headerKey(headerParts(header).name))) return [];
    const rows = seen.rows.flatMap((cells, at) => {
      const says = cellText(cells[index] ?? '');
      return CLOSED.test(says) && counts.some((column) => countsPeople(cells[column])) ? [{ at, says }] : [];
    });
    const [first] = rows;
    if (!first) return [];
    const text = `${rows.length} × ${first.says.slice(0, 60)}`;
    return [{ code: 'closed_sites', severity: 'warning', row: firstData + first.at, column: header, text }];
  });
}

function countsPeople(cell = ''): boolean {
  const { state, value } = parseCount(cell);
  return hasValue(state) && value > 0;
}

import { hasValue } from '../../domain/cellState';
import type { Issue } from '../../domain/issue';
import type { Answers } from '../answers';
import { cellText } from '../cellText';
import { parseCount } from '../parseCount';
import type { Question, UnderstoodColumn } from '../understanding';
import { figureIn } from './figureIn';
import { headerKey } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts } from './mergedHeader';

const MOST_WORDS = 3;
const LONGEST = 60; // letters of what a table calls something
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
    'operational status of site',
    'functional status',
    'current status',
    'estado',
    'estado del sitio',
  ].map(headerKey),
);
/** English, French, Spanish and Portuguese, Arabic, Sorani. */
const CLOSED =
  /^(?:(?:permanently |temporarily )?closed|de-?commissioned|vacated|abandoned|dismantled|inactive|non[ -]?active|not active|ferm[eé]e?|cl[oô]tur[eé]e?|inacti(?:f|ve|v[oa])|d[eé]mantel[eé]e?|cerrad[oa]|encerrad[oa]|desactivad[oa]|مغلقة?|غير نشطة?|داخراوە?|ناچالاک)(?!\p{L})/iu;

/** What a table says of closed sites, and what is to be asked and said of it. */
interface ClosedSites {
  /** The columns whose closed sites a person has left out. */
  readonly leftOut: readonly number[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

/** What a cell says of a site that is closed; null for any other. O(letters). */
export function closedIn(cell: string): string | null {
  const says = cellText(cell);
  return CLOSED.test(says) ? says : null;
}

/**
 * One issue for each column that calls sites closed whose people are counted all the same: lists keep such rows with
 * their last figure. Its text tells how many there are among the rows looked at, what they are called and how many
 * people or families they have, its row is that of the first. A person, who is asked, may leave them out.
 * O(rows × columns of counts) of the closed ones.
 */
export function closedSites(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  firstData: number,
  answer: Answers['closedSites'],
): ClosedSites {
  const wholes = columns.filter(({ role }) => role.is === 'count');
  const counts = wholes.map(({ index }) => index);
  const isOfAll = ({ role }: UnderstoodColumn) => role.is === 'count' && role.part === null;
  const told = wholes.find(isOfAll) ?? wholes[0];
  const found = columns.flatMap(({ index, header, role }) => {
    if (role.is !== 'unused' || !STATUS.has(headerKey(headerParts(header).name))) return [];
    const rows = seen.rows.flatMap((cells, at) => {
      const says = closedIn(cells[index] ?? '');
      return says !== null && counts.some((column) => countsPeople(cells[column]))
        ? [{ cells, at, says }]
        : [];
    });
    const [first] = rows;
    if (!first || !told) return [];
    const people = rows.reduce((sum, { cells }) => sum + (figureIn(cells, told.index) ?? 0), 0);
    const says = [...new Set(rows.map((row) => row.says))].slice(0, MOST_WORDS).join(', ').slice(0, LONGEST);
    const text = `${rows.length} × ${says}: ${people} (${told.header.slice(0, LONGEST)})`;
    return [{ index, header, row: firstData + first.at, text }];
  });
  const choices = ['closedCount', 'withoutClosed'];
  return {
    leftOut: answer === 'withoutClosed' ? found.map(({ index }) => index) : [],
    issues:
      answer === 'withoutClosed'
        ? []
        : found.map(({ header, row, text }): Issue => ({
            code: 'closed_sites',
            severity: 'warning',
            row,
            column: header,
            text,
          })),
    questions:
      answer === undefined
        ? found.slice(0, 1).map(({ index, row, text }): Question => ({
            code: 'closed_sites',
            column: index,
            choices,
            assumed: 'closedCount',
            affects: [],
            at: { row, text },
          }))
        : [],
  };
}

function countsPeople(cell = ''): boolean {
  const { state, value } = parseCount(cell);
  return hasValue(state) && value > 0;
}

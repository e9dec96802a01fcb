import { hasValue } from '../../domain/cellState';
import type { Issue } from '../../domain/issue';
import { kindOf } from '../../domain/measure';
import { LOCATION } from '../../domain/placeLevel';
import type { Answers } from '../answers';
import { cellText } from '../cellText';
import { DATING } from '../columnRole';
import { parseCount } from '../parseCount';
import type { Question, UnderstoodColumn } from '../understanding';
import { figureIn } from './figureIn';
import { headerKey } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts } from './mergedHeader';

const MOST_WORDS = 3;
const LONGEST = 60; // letters of what a table calls something
/** Of what they are the status is said in their own name. */
const SITE_STATUS = new Set(
  [
    'site status',
    'status of site',
    'camp status',
    'location status',
    'statut du site',
    'حالة الموقع',
    'حالة المخيم',
    'operational status of site',
    'estado del sitio',
  ].map(headerKey),
);
/** Of whatever the table lists: a crossing, a conflict, the people themselves. */
const PLAIN_STATUS = new Set(
  ['status', 'operational status', 'functional status', 'current status', 'statut', 'الحالة', 'estado'].map(
    headerKey,
  ),
);
const CROSSING =
  /crossing|border|points? of entry|(?<!\p{L})poes?(?!\p{L})|fronti?er|fronter|معبر|منفذ|الحدود/iu;
/** English, French, Spanish and Portuguese, Arabic, Sorani. */
const CLOSED =
  /^(?:(?:permanently |temporarily )?closed|de-?commissioned|vacated|abandoned|dismantled|inactive|non[ -]?active|not active|ferm[eé]e?|cl[oô]tur[eé]e?|inacti(?:f|ve|v[oa])|d[eé]mantel[eé]e?|cerrad[oa]|encerrad[oa]|desactivad[oa]|مغلقة?|غير نشطة?|داخراوە?|ناچالاک)(?!\p{L})/iu;
/** What may follow: an aside, a time, or what is closed. `Closed to new arrivals` and `Inactive conflict` go on otherwise. */
const BEHIND =
  /^(?:\s*(?:$|[^\p{L}\s])|\s+(?:since|as|in|on|from|by|due|permanently|temporarily|sites?|camps?|locations?|settlements?|depuis|en|le|d[eé]finitivement|temporairement|desde|el|definitivamente|temporalmente|منذ|في|نهائي\p{L}*|مؤقت\p{L}*)(?!\p{L}))/iu;
const OPEN_AGAIN =
  /re-?open|until|(?<!\p{L})to new|r[eé]-?ouv|jusqu|aux? nouve|reab(?:ri|ier|er)|hasta|at[eé] (?=\p{L}|\d)|a nuev|إعادة|أعيد|حتى|أمام/iu;

/** What a table says of closed sites, and what is to be asked and said of it. */
interface ClosedSites {
  /** The columns whose closed sites a person has left out. */
  readonly leftOut: readonly number[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

/** What a cell says of a site that is closed; null for any other, and for one that is open again or to some. O(letters). */
export function closedIn(cell: string): string | null {
  const says = cellText(cell);
  const [word] = CLOSED.exec(says) ?? [];
  const isClosed = word !== undefined && BEHIND.test(says.slice(word.length)) && !OPEN_AGAIN.test(says);
  return isClosed ? says : null;
}

/**
 * One issue for each column that calls sites closed whose people are counted all the same: lists keep such rows with
 * their last figure. Its text tells how many there are among the rows looked at, what they are called and how many
 * people or families they have, unless they are of several dates, which may be the same people; its row is that of the
 * first. A `Status` is of sites where the table has a column of them. A person, who is asked, may leave them out.
 * O(rows × columns of counts) of the closed ones.
 */
export function closedSites(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  firstData: number,
  answer: Answers['closedSites'],
): ClosedSites {
  const wholes = columns.filter(({ role }) => role.is === 'count' && kindOf(role.measure) === 'stock');
  const counts = wholes.map(({ index }) => index);
  const isOfAll = ({ role }: UnderstoodColumn) => role.is === 'count' && role.part === null;
  const told = wholes.find(isOfAll) ?? wholes[0];
  const hasSites = columns.some(isOfSites);
  const dating = columns.filter(({ role }) => role.is === 'month' || DATING.has(role.is));
  const found = columns.flatMap(({ index, header, role }) => {
    const key = headerKey(headerParts(header).name);
    const isStatus = SITE_STATUS.has(key) || (hasSites && PLAIN_STATUS.has(key));
    if (role.is !== 'unused' || !isStatus) return [];
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
    const isOfOneDate = dating.every((column) => textsOf(rows, column.index).size <= 1);
    const counted = isOfOneDate ? `: ${people} (${told.header.slice(0, LONGEST)})` : '';
    const text = `${rows.length} × ${says}${counted}`;
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

function isOfSites({ role, header }: UnderstoodColumn): boolean {
  return role.is === 'place' && role.level === LOCATION && !CROSSING.test(header);
}

function textsOf(rows: readonly { readonly cells: readonly string[] }[], index: number): ReadonlySet<string> {
  return new Set(rows.map(({ cells }) => cellText(cells[index] ?? '')).filter((text) => text !== ''));
}

function countsPeople(cell = ''): boolean {
  const { state, value } = parseCount(cell);
  return hasValue(state) && value > 0;
}

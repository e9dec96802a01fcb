import { cellText } from '../cellText';
import { roleSaid } from './headerCells';
import { joinTitles } from './mergedHeader';

/** Groups and a question as XLSForm names them: `group_pop/idp_hh`. `Village/Town` may have its form as well. */
const PATH = /^[\w.-]+(?:\/[\w.-]+)+$/;
/** As names in forms mostly begin, and titles of columns do not. */
const IN_SMALL = /^[a-z_]/;
const SAYS_GROUP = /(?:^|[/_.-])(?:group|grp|section)(?:[/_.\d-]|$)/i;
/** Columns that the forms of Kobo and ODK add to each answer. */
const OF_FORM = /^_(?:id|uuid|index|submission_time)$|^meta\/|^deviceid$/;
/** Groups of questions on some of the people, or on other times. */
const OF_SOME = /need|target|assist|reach|receiv|inten|plan|distribut|previous|before|last/i;
const CHOSEN = /^(?:[01]|true|false)?$/i;

/**
 * Headers with the groups of a form as titles above the name of a question, `group_pop › idp_hh`, where the whole path
 * says nothing and its end does. Left as they are: paths of a table that shows no other sign of a form, such as the
 * path of a place; the choices of a question, which hold ones and zeros; and counts in groups on some of the people.
 * O(cells of the paths).
 */
export function withFormGroups(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const paths = headers.map((header) => (PATH.test(header) && !roleSaid(header) ? header.split('/') : null));
  const ends = paths.map((path) => (path ? roleSaid(path.at(-1) ?? '') : null));
  const known = new Set(headers);
  const named = paths.flatMap((path, index) => (path && IN_SMALL.test(path[0] ?? '') ? [ends[index]] : []));
  const arePaths = named.length > 1 && named.some((end) => end?.is === 'place');
  const isOfForm = arePaths || headers.some((header) => OF_FORM.test(header));
  return headers.map((header, index) => {
    const [path, end] = [paths[index], ends[index]];
    if (!path || !end || !(isOfForm || SAYS_GROUP.test(header))) return header;
    const above = path.slice(0, -1).join('/');
    if (known.has(above)) return header;
    if (end.is === 'count' && (OF_SOME.test(above) || areChoices(rows, index))) return header;
    return joinTitles(path);
  });
}

function areChoices(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.every((cells) => CHOSEN.test(cellText(cells[column] ?? '')));
}

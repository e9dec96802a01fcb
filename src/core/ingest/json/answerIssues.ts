import type { Issue } from '../../domain/issue';
import { cellText, isList, isObject, numberOf, type JsonValue } from './jsonValue';

/**
 * What an answer of a data service says about itself: pages that are not in the file (`maxPages` of UNHCR, `next` of
 * IDMC). `text` is `pages here/pages in all`, or the address of the next page.
 */
export function missingPages(values: readonly JsonValue[]): Issue[] {
  const [first] = values;
  const pages = values.length === 1 && isList(first) ? first : values;
  if (!isPage(pages[0])) return [];
  const answers = pages.filter(isObject);
  const expected = answers.reduce((most, answer) => Math.max(most, numberOf(answer.get('maxPages')) ?? 0), 0);
  const here = new Set(answers.flatMap((answer) => numberOf(answer.get('page')) ?? [])).size || 1;
  if (expected > here) return [issue('maxPages', `${here}/${expected}`)];
  const next = answers.at(-1)?.get('next');
  return typeof next === 'string' && next !== '' ? [issue('next', next)] : [];
}

/** What a service says instead of data (`isSuccess: false` of DTM, `success: false` of CKAN); empty when it does not. */
export function refusal(value: JsonValue): string {
  if (!isObject(value)) return '';
  if (value.get('isSuccess') !== false && value.get('success') !== false) return '';
  const said = ['errorMessages', 'error', 'message', 'statusCode'].map((key) =>
    cellText(value.get(key) ?? null),
  );
  return said.find((text) => text !== '') ?? '?';
}

/** An answer has a list of records inside; a record has not, or it is none of a service with pages. */
function isPage(value: JsonValue | undefined): boolean {
  return isObject(value) && [...value.values()].some(isList);
}

function issue(column: string, text: string): Issue {
  return { code: 'pages_missing', severity: 'warning', row: 0, column, text };
}

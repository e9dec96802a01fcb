import type { Issue } from '../../domain/issue';
import { cellText, isList, isObject, numberOf, type JsonObject, type JsonValue } from './jsonValue';

/**
 * What an answer of a data service says about itself: pages that are not in the file (`maxPages` of UNHCR, `next` of
 * IDMC). `text` is `pages here/pages in all`, or the address of the next page.
 */
export function missingPages(values: readonly JsonValue[]): Issue[] {
  const answers = values.flatMap((value) => (isList(value) ? value : [value])).filter(isObject);
  const expected = answers.reduce((most, answer) => Math.max(most, numberOf(answer.get('maxPages')) ?? 0), 0);
  const here = new Set(answers.flatMap((answer) => numberOf(answer.get('page')) ?? [])).size || 1;
  if (expected > here) return [issue('maxPages', `${here}/${expected}`)];
  const next = answers.at(-1)?.get('next');
  return isPage(answers.at(-1)) && typeof next === 'string' && next !== '' ? [issue('next', next)] : [];
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

function isPage(answer: JsonObject | undefined): boolean {
  return answer !== undefined && [...answer.values()].some(isList);
}

function issue(column: string, text: string): Issue {
  return { code: 'pages_missing', severity: 'warning', row: 0, column, text };
}

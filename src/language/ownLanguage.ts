import type { LanguageCode } from '../core/session/view';

/** The first of the reader's own languages, as the browser lists them, that is offered; undefined where none is. */
export function ownLanguage(offered: readonly LanguageCode[]): LanguageCode | undefined {
  const own = navigator.languages.map((tag) => offered.find((code) => code === tag.split('-')[0]));
  return own.find((code) => code);
}

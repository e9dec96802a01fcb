import { message } from '../core/domain/message';
import { LANGUAGES, type Digits, type LanguageCode } from '../core/session/view';
import { createLanguage } from '../language/language';
import { loadMessages } from '../language/loadMessages';
import { choose } from './choices';
import { addNotices, useStore } from './store';

/** The language of the view, else the first of the browser's that the app speaks, else English. */
function wantedLanguage(): LanguageCode {
  const { lang } = useStore.getState().view;
  const ownFirst = navigator.languages.map((tag) => tag.split('-')[0]);
  return lang ?? LANGUAGES.find((code) => ownFirst.includes(code) && code === ownFirst[0]) ?? 'en';
}

let part: 'first' | 'all' = 'first';

/** Makes the page speak the language and use the digits of the view. */
export function speak(): Promise<void> {
  return speakIn(part);
}

/**
 * From now on with the messages of the whole app, not only those of the first figure, which does not wait for them.
 * A language chosen meanwhile asks for its own.
 */
export async function speakFully(): Promise<void> {
  await speakIn('all');
  part = 'all';
}

async function speakIn(wanted: 'first' | 'all'): Promise<void> {
  const code = wantedLanguage();
  try {
    const messages = await loadMessages(code, wanted);
    if (wantedLanguage() !== code) return wanted === 'all' ? await speakIn('all') : undefined;
    const language = createLanguage(code, messages, useStore.getState().view.digits);
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
    useStore.setState({ language });
  } catch {
    addNotices([message('notice-language-missing')]);
  }
}

export function chooseLanguage(lang: LanguageCode): void {
  choose({ lang });
}

export function chooseDigits(digits: Digits): void {
  choose({ digits });
}

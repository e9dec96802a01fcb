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

/** From now on with the messages of the whole app, not only those of the first figure, which does not wait for them. */
export async function speakFully(): Promise<void> {
  try {
    await learnRest();
  } catch {
    addNotices([message('notice-language-missing')]);
  }
  part = 'all';
}

async function learnRest(): Promise<void> {
  const code = wantedLanguage();
  const rest = await loadMessages(code, 'rest');
  await speakIn('first');
  if (wantedLanguage() !== code) return learnRest(); // another one was chosen meanwhile
  const { language } = useStore.getState();
  if (language.code === code) language.learn(rest);
}

/** Nothing is loaded or drawn anew for a language that is spoken already. */
async function speakIn(wanted: 'first' | 'all'): Promise<void> {
  const code = wantedLanguage();
  try {
    const known = useStore.getState().language;
    if (known.code !== code || known.digits !== useStore.getState().view.digits) {
      const messages = await loadMessages(code, wanted);
      if (wantedLanguage() !== code) return;
      useStore.setState({ language: createLanguage(code, messages, useStore.getState().view.digits) });
    }
    const { language } = useStore.getState();
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
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

import { message } from '../core/domain/message';
import { LANGUAGES, type Digits, type LanguageCode } from '../core/session/view';
import { createLanguage } from '../language/language';
import { loadMessages } from '../language/loadMessages';
import { ownLanguage } from '../language/ownLanguage';
import type { MessagePart } from '../language/translation';
import { choose } from './choices';
import { addNotices, useStore } from './store';

/** The language of the view, else the first of the browser's that the app speaks, else English. */
function wantedLanguage(): LanguageCode {
  return useStore.getState().view.lang ?? ownLanguage(LANGUAGES) ?? 'en';
}

/** The messages that the page needs by now, in whatever language it speaks; those that have come once. */
const known: MessagePart[] = ['first'];
const learned = new Set<MessagePart>();

/** Makes the page speak the language and use the digits of the view. */
export async function speak(): Promise<void> {
  const code = wantedLanguage();
  try {
    const now = useStore.getState().language;
    // Nothing is loaded or drawn anew for a language that is spoken already.
    if (now.code !== code || now.digits !== useStore.getState().view.digits) {
      const { text, forms } = await loadMessages(code, known);
      if (wantedLanguage() !== code) return;
      useStore.setState({ language: createLanguage(code, text, useStore.getState().view.digits, forms) });
    }
    const { language } = useStore.getState();
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
  } catch {
    addNotices([message('notice-language-missing')]);
  }
}

/** From now on with the words of this part as well; false where they cannot be fetched, which is said. */
export async function speakWith(part: MessagePart): Promise<boolean> {
  if (learned.has(part)) return true;
  const code = wantedLanguage();
  try {
    const { text } = await loadMessages(code, [part]);
    await speak();
    if (wantedLanguage() !== code) return await speakWith(part); // another one was chosen meanwhile
    const { language } = useStore.getState();
    if (language.code === code) language.learn(text);
    // A failure or a notice may be here already, told in words that have only come now.
    const { loading, notices } = useStore.getState();
    if (loading.phase === 'failed' || notices.length > 0) useStore.setState({ language: { ...language } });
    learned.add(part);
  } catch {
    addNotices([message('notice-dialog-missing')]);
  }
  if (!known.includes(part)) known.push(part);
  return learned.has(part);
}

export function chooseLanguage(lang: LanguageCode): void {
  choose({ lang });
}

export function chooseDigits(digits: Digits): void {
  choose({ digits });
}

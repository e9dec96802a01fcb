import { FluentBundle, FluentNumber, FluentResource, type FluentVariable, type Scope } from '@fluent/bundle';
import type { Message, MessageValue } from '../core/domain/message';
import type { Names } from '../core/domain/place';
import type { Digits, LanguageCode } from '../core/session/view';
import { withArabicDigits } from './arabicDigits';
import { marked } from './linkMarks';
import { LOCALES, numberFormats, once, type NumberFormats } from './numberFormats';
import type { OwnForms } from './translation';

/** Everything that turns keys, numbers, days and names into text for one reader. */
export interface Language {
  readonly code: LanguageCode;
  /** Those that were asked for; English writes Latin ones whatever they are, as its page has no choice of them. */
  readonly digits: Digits;
  readonly direction: 'ltr' | 'rtl';
  readonly formats: NumberFormats;
  /** The text of a key; the key itself, visibly, when a language file lacks it. */
  readonly t: (key: string, values?: Readonly<Record<string, MessageValue>>) => string;
  /** The text of a message of the view models; linked values stand in it between marks (`textPieces`). */
  readonly say: (message: Message) => string;
  /** A name in this language, else in English; in Sorani Arabic comes before that. */
  readonly nameOf: (names: Names) => string;
  /** Orders names as this language's readers do. */
  readonly byName: (a: Names, b: Names) => number;
  /** Takes in more messages. What is on screen is not drawn anew by it. */
  readonly learn: (messages: string) => void;
}

/**
 * The language of a text of messages (Fluent syntax), with its own forms where it has some. In a right-to-left language
 * each inserted value is isolated, so that a number or a Latin name keeps its own direction; English needs no marks and
 * stays plain to copy.
 */
export function createLanguage(
  code: LanguageCode,
  messages: string,
  asked: Digits,
  forms?: OwnForms,
): Language {
  const isEnglish = code === 'en';
  const digits = isEnglish ? 'latn' : asked;
  const written = digits === 'arab' ? withArabicDigits : (text: string) => text;
  const bundle = new FluentBundle(LOCALES[code], {
    useIsolating: !isEnglish,
    transform: written,
  });
  const isolated = (text: string) =>
    isEnglish || !/\p{Script=Latin}/u.test(text) ? text : `\u2068${text}\u2069`;
  // Of a text whose values are all isolated nothing else tells which way it runs.
  const inOwnDirection = (text: string) => (isEnglish ? text : `\u200F${text}`);
  const learn = (more: string) => void bundle.addResource(new FluentResource(more));
  learn(messages);
  const numbers = numberFormats(code, digits);
  const formats = forms?.formats(numbers, written) ?? numbers;
  const collator = once(() => new Intl.Collator(forms?.order ?? LOCALES[code]));
  const nameOf = (names: Names) => written(names[code] ?? forms?.otherName(names) ?? names.en);

  const variable = (value: MessageValue): FluentVariable => {
    if (typeof value === 'string') return value;
    if ('count' in value) {
      return new FluentNumber(value.count, { maximumFractionDigits: 0, numberingSystem: digits });
    }
    if ('percent' in value) return formats.percent(value.percent, value.signed);
    if ('signed' in value) return formats.signed(value.signed);
    if ('rate' in value) return formats.rate(value.rate);
    if ('factor' in value) return formats.factor(value.factor);
    if ('day' in value) return formats.day(value.day);
    if ('names' in value) return nameOf(value.names);
    if ('empty' in value) return t(`empty-${value.empty}`);
    if ('say' in value) return inOwnDirection(say(value.say));
    if ('linked' in value) return linked(variable(value.linked), value.to);
    return formats.list(value.list.map((names) => isolated(nameOf(names))));
  };
  const t: Language['t'] = (key, values = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) return key;
    const variables = Object.entries(values).map(([name, value]) => [name, variable(value)] as const);
    return bundle.formatPattern(pattern, Object.fromEntries(variables), []);
  };
  const say: Language['say'] = ({ key, values }) => t(key, values);
  return {
    code,
    digits: asked,
    learn,
    direction: isEnglish ? 'ltr' : 'rtl',
    formats,
    t,
    say,
    nameOf,
    byName: (a, b) => collator().compare(nameOf(a), nameOf(b)),
  };
}

/** A number stays one, so that a message can still choose its plural form by it. */
function linked(value: FluentVariable, to: string): FluentVariable {
  if (!(value instanceof FluentNumber)) return marked(String(value), to);
  class LinkedNumber extends FluentNumber {
    override toString(scope: Scope): string {
      return marked(super.toString(scope), to);
    }
  }
  return new LinkedNumber(value.value, value.opts);
}

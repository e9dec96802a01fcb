// Written out by code point: these marks are invisible or combine with what stands before them in an editor.
const COMBINING = /[\u0300-\u036f\u064b-\u065f\u0670]/g; // Latin accents after NFKD, Arabic vowel marks
const INVISIBLE = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g; // tatweel, direction marks
const ADMIN_WORD = /(^|\s)(governorate|province|muhafaza|محافظه|پاريزگاي)(?=\s|$)/g;
const LATIN_ARTICLE = /^(al|an|ar|as|ad|at|ash|az|el)[\s'’-]+/;
const ARABIC_ARTICLE = /^ال(?=.{3})/;
const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;

const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
};

/**
 * The form in which two spellings of one name agree: no case, accents, articles, words for "governorate" or
 * punctuation, and one letter for each Arabic, Persian or Kurdish variant. Empty when nothing is left.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(COMBINING, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[أإآٱىیێکةەھ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(ADMIN_WORD, ' ')
    .trim()
    .replace(LATIN_ARTICLE, '')
    .replace(ARABIC_ARTICLE, '')
    .replace(NOT_A_LETTER, '');
}

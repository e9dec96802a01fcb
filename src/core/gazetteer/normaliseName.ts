// Written out by code point: these marks are invisible or combine with what stands before them in an editor.
/** Marks that spelling may leave out: Latin accents after NFKD, vowel marks of Hebrew, Arabic and Syriac. */
const COMBINING = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u0730-\u074a]/g;
const INVISIBLE = /[\ufe00-\ufe0f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g; // variants of signs, tatweel, direction marks
const ADMIN_WORD = /(^|\s)(governorate|province|muhafaza|محافظه|پاريزگاي)(?=\s|$)/g;
const LATIN_ARTICLE = /^(al|an|ar|as|ad|at|ash|az|el)[\s'’-]+/;
const ARABIC_ARTICLE = /^ال(?=.{3})/;
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]/gu; // without its marks a word of an Indian script is another one

const ASCII = /^[ -~]*$/;

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
  return foldLetters(name)
    .replace(ADMIN_WORD, ' ')
    .trim()
    .replace(LATIN_ARTICLE, '')
    .replace(ARABIC_ARTICLE, '')
    .replace(NOT_A_LETTER, '');
}

/** A name without case, accents and invisible marks, with one letter for each variant. O(letters). */
export function foldLetters(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase(); // a file has many names
  return name
    .normalize('NFKD')
    .replace(COMBINING, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[أإآٱىیێکةەھ]/g, (letter) => LETTERS[letter] ?? letter);
}

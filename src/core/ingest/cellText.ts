const INVISIBLE = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g; // tatweel, direction marks
const BLANKS = /[\s\u00a0\u2009\u202f]+/g;
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

const LONGEST = 10_000; // letters; what is longer is neither a name, a number nor a note that anybody reads

/**
 * The text of a cell as a reader sees it: no invisible marks, every run of blanks or line breaks one blank. Of a very
 * long one only the beginning, so that a cell of 50 MB costs no more than another.
 */
export function cellText(raw: string): string {
  if (raw === '' || (raw.length < 200 && PLAIN.test(raw))) return raw;
  return raw.slice(0, LONGEST).replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

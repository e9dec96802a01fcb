import { Verdicts } from './verdicts';

const WIDE: u32 = 0x80;
const LONGEST_NO_NAME: usize = 16; // bytes of "Not available" and of dashes and marks around shorter words

/** What only the app's own word lists decide; `src/core/ingest/scan/kernel.ts` gives both. */
declare function isNamelessWord(start: usize, end: usize): bool;
declare function isTotalsWord(start: usize, end: usize): bool;

/** What was decided of words: a call out of the module costs more than a look-up. */
const nameless = new Verdicts();
const totals = new Verdicts();

/** Whether a cell holds nothing, or begins with a blank and may hold nothing else. */
export function isBlank(start: usize, end: usize): bool {
  return end === start || load<u8>(start) <= 0x20;
}

/** Whether a cell that should name something names nothing: blank, or a word for "none". */
export function isNameless(start: usize, end: usize): bool {
  const length = end - start;
  if (length === 0) return true;
  if (length > LONGEST_NO_NAME) return false;
  const isPlain = (load<u8>(start) as u32) < WIDE && (load<u8>(end - 1) as u32) < WIDE;
  return length > 4 && length !== 13 && isPlain ? false : isKnownNameless(start, end);
}

function isKnownNameless(start: usize, end: usize): bool {
  const word = nameless.numberOf(start, end);
  if (!nameless.isDecided(word)) nameless.decide(word, isNamelessWord(start, end));
  return nameless.of(word);
}

function isKnownTotals(start: usize, end: usize): bool {
  const word = totals.numberOf(start, end);
  if (!totals.isDecided(word)) totals.decide(word, isTotalsWord(start, end));
  return totals.of(word);
}

/** Whether a cell is the label of a row of totals. Such labels are known by their first or last letters. */
export function isTotalsCell(start: usize, end: usize): bool {
  if (end - start < 3) return false;
  return (beginsLikeTotal(start) || endsLikeTotal(end)) && isKnownTotals(start, end);
}

/**
 * `to`tal, `tt`l, `t o`, `su`b-total, `gr`and total, `ge`nel, `s/`t, `g.`t, `ov`erall, `cu`mul, `all`, `nat`ional, `ens`emble,
 * `ara`, `who`le, `ave`rage, `avg`, `mea`n, `med`ian, `max`, `min`, `moy`enne, `of `; all of Cyrillic and é; الم…, الإ…, الأ…, الا…, الج…,
 * الك…, مج…, مت…, مع…, من…, جم…, إج…, أج…, اج…, کۆ…, كۆ…, كل…, سە…, سه…; invisible marks before any of them.
 */
function beginsLikeTotal(start: usize): bool {
  const first = load<u8>(start) as u32;
  const second = load<u8>(start + 1) as u32;
  const third = load<u8>(start + 2) as u32;
  if (first < WIDE) {
    const pair = ((first | 0x20) << 8) | (second | 0x20);
    if (pair === 0x746f || pair === 0x7474 || pair === 0x7420 || pair === 0x7375) return true;
    if (pair === 0x6772 || pair === 0x6765 || pair === 0x6f76 || pair === 0x6375) return true;
    const letter = pair >> 8;
    if ((letter === 0x73 || letter === 0x67) && (second < 0x41 || second >= WIDE)) return true;
    const letters = (pair << 8) | (third | 0x20);
    return letters === 0x616c6c || letters === 0x6e6174 || letters === 0x656e73 || beginsOtherwise(letters);
  }
  if (first === 0xd0 || first === 0xd1) return true;
  if (first === 0xe2 || first === 0xef) return true;
  if (first === 0xda) return second === 0xa9;
  const fourth = load<u8>(start + 3) as u32;
  const isJim = third === 0xd8 && fourth === 0xac;
  const isOfMeem =
    isJim || (third === 0xd8 && (fourth === 0xaa || fourth === 0xb9)) || (third === 0xd9 && fourth === 0x86);
  if (first === 0xd9) return second === 0x80 || second === 0x83 || (second === 0x85 && isOfMeem);
  if (first !== 0xd8) return false;
  if (second === 0xac) return true;
  if (second === 0xb3) return third === 0xdb || (third === 0xd9 && fourth === 0x87);
  if (isJim) return second === 0xa3 || second === 0xa5 || second === 0xa7;
  if (second !== 0xa7) return false;
  const lead = load<u8>(start + 4) as u32; // behind the article
  const letter = load<u8>(start + 5) as u32;
  if (lead === 0xd9) return letter === 0x85 || letter === 0x83;
  return lead === 0xd8 && (letter === 0xa3 || letter === 0xa5 || letter === 0xa7 || letter === 0xac);
}

/** By three letters of rows that stand aside, and of `whole` and `ara toplam`. */
function beginsOtherwise(letters: u32): bool {
  return (
    letters === 0x617665 ||
    letters === 0x617667 ||
    letters === 0x617261 ||
    letters === 0x77686f ||
    letters === 0x6d6561 ||
    letters === 0x6d6564 ||
    letters === 0x6de3a9 || // é with the bit of small letters
    letters === 0x6d6178 ||
    letters === 0x6d696e ||
    letters === 0x6d6f79 ||
    letters === 0x6f6620
  );
}

/** …ta`l`, …tt`l`, …tal`s`, …au`x`, …`)`; …و`ع`, …ال`ي`, …ال`ى`, …ال`ی`; invisible marks behind any of them. */
function endsLikeTotal(end: usize): bool {
  const last = load<u8>(end - 1) as u32;
  const before = load<u8>(end - 2) as u32;
  if (last < WIDE) {
    const letter = last | 0x20;
    const earlier = before | 0x20;
    if (letter === 0x6c) return earlier === 0x61 || earlier === 0x74;
    return (letter === 0x73 && earlier === 0x6c) || (letter === 0x78 && earlier === 0x75) || last === 0x29;
  }
  if (before === 0xd8 && last === 0xb9) return load<u8>(end - 3) === 0x88;
  if (before === 0xd9 && (last === 0x8a || last === 0x89 || last === 0x80)) return true;
  if (before === 0xdb && last === 0x8c) return true;
  return load<u8>(end - 3) >= 0xe0;
}

/** Whether a byte is one of the blanks of ASCII that JavaScript trims. */
export function isTrimmed(byte: u8): bool {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** Whether a text may begin or end with a blank, so that it would have to be trimmed. */
export function mayNeedTrim(start: usize, end: usize): bool {
  if (end <= start) return false;
  const first = load<u8>(start) as u32;
  const last = load<u8>(end - 1) as u32;
  if (first <= 0x20 || last <= 0x20) return true;
  return startsWithWideBlank(start, end, first) || (last >= WIDE && endsWithWideBlank(end));
}

/** The lead bytes of the blanks past ASCII and of the byte-order mark: U+00A0, U+1680, U+2000 to U+3000, U+FEFF. */
function startsWithWideBlank(start: usize, end: usize, first: u32): bool {
  if (first < 0xc2 || end - start < 2) return false;
  return (
    (first === 0xc2 && load<u8>(start + 1) === 0xa0) || (first >= 0xe1 && first <= 0xe3) || first === 0xef
  );
}

function endsWithWideBlank(end: usize): bool {
  const lead = load<u8>(end - 3) as u32;
  return (
    (load<u8>(end - 2) === 0xc2 && load<u8>(end - 1) === 0xa0) ||
    (lead >= 0xe1 && lead <= 0xe3) ||
    lead === 0xef
  );
}

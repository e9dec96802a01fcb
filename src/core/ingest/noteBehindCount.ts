/** The number of a note behind a count that is told by its groups: `252,400 (2)`. Behind `12 (3)` it may be another count. */
const NUMBER = /^([1-9]\d{0,2}(?:[ ,.'’]\d{3})+) ?\(\d{1,2}\)$/;
/**
 * Letters of a note: `1,234 (a)`, `12 (a, b)`. Others may say who or how many are counted: f, m, h and w women and men
 * (`femmes`, `hommes`, `hombres`) or households, i and p individuals or persons, k, m and t thousands or millions.
 */
const LETTERS = /^(\d[\d., ]*?) ?\((?:[a-egjlnoq-suvx-z](?:, ?[a-egjlnoq-suvx-z])*|[أابجد])\)$/iu;
/** A letter without brackets; `e`, `p` and `r` say that a figure is an estimate, provisional or revised. */
const BARE_LETTER = /^(\d[\d., ]*?) ?[a-epr]$/u;
/** Raised letters and digits, of which a reader of counts knows the first three. */
const RAISED = /^(\d[\d., ]*?) ?[ᵃ-ᵉᶜᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁰⁴-⁹¹²³*†‡§]+$/u;

/** The text of a count without the note behind it; null where no note stands there. O(text). */
export function withoutNote(text: string): string | null {
  for (const noted of [NUMBER, LETTERS, BARE_LETTER, RAISED]) {
    const count = noted.exec(text)?.[1];
    if (count !== undefined) return count.trim();
  }
  return null;
}

const LETTERS = new Set('ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهوۆەیێ');

/** True if a text has no letter of the Arabic script but those of Sorani: no ي, ك, ة or ى, and ه for h alone. */
export function isSorani(text: string): boolean {
  return (text.match(/\p{Script=Arabic}/gu) ?? []).every((letter) => LETTERS.has(letter));
}

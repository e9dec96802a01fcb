import { MARKED } from './linkMarks';

/** A piece of a text: plain, or a value that leads somewhere. */
export interface TextPiece {
  readonly text: string;
  /** Where it leads; null for plain text. */
  readonly to: string | null;
}

/** A text cut where linked values stand in it. */
export function textPieces(text: string): TextPiece[] {
  const cut = text.split(MARKED); // plain, where to, value, plain, …
  return cut.flatMap((piece, index) =>
    index % 3 === 1 ? [] : { text: piece, to: index % 3 === 2 ? (cut[index - 1] ?? null) : null },
  );
}

/** A text as it is read. */
export function plainText(text: string): string {
  return textPieces(text)
    .map((piece) => piece.text)
    .join('');
}

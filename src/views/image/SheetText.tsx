import { wrapWords } from '../../core/viewmodels/wrapWords';
import { useStore } from '../../state/store';
import type { TextWidth } from '../useTextWidth';
import { SHEET } from './sheet';
import { useReadingSide } from './useReadingSide';

/** Some text of an image: how large, how heavy, and what it says. */
export interface SheetLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly isSoft: boolean;
}

/** A line of text: its size in CSS pixels, heavy or not, in full ink or not. */
export function lineOf(text: string, size: number, weight: 400 | 600 = 400, isSoft = false): SheetLine {
  return { text, size, weight, isSoft };
}

/** Lines with their places, from the top down, and where the next thing may stand. */
export interface PlacedLines {
  readonly lines: readonly (SheetLine & { readonly y: number })[];
  readonly bottom: number;
}

const LEADING = 1.35; // of the size of the type

/** Breaks texts into lines as wide as the image and stands them below each other from `top`. */
export function placeLines(texts: readonly SheetLine[], top: number, widthOf: TextWidth): PlacedLines {
  let y = top;
  const lines = texts.flatMap((one) => {
    const font = `${one.weight} ${one.size}px ${SHEET.font}`;
    const fitting = wrapWords(one.text, SHEET.width - 2 * SHEET.margin, (text) => widthOf(text, font));
    return fitting.map((text) => {
      y += one.size * LEADING;
      return { ...one, text, y };
    });
  });
  return { lines, bottom: y };
}

/** Lines of text at the side where reading begins. */
export function SheetText({ lines }: Pick<PlacedLines, 'lines'>) {
  const { direction } = useStore((store) => store.language);
  const side = useReadingSide();
  return lines.map(({ text, size, weight, isSoft, y }) => (
    <text
      key={y}
      x={side.x(0)}
      y={y}
      direction={direction}
      fontSize={size}
      fontWeight={weight}
      className={isSoft ? 'sheet-soft' : 'sheet-ink'}
    >
      {text}
    </text>
  ));
}

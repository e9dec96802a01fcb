import type { ReactNode } from 'react';
import { keyRows } from '../../core/viewmodels/keyRows';
import type { TextWidth } from '../useTextWidth';
import { SHEET } from './sheet';
import { useReadingSide } from './useReadingSide';

/** A key of a legend: a sample, drawn in a box of 26 × 14 CSS pixels, and what it stands for. */
export interface SheetKey {
  readonly text: string;
  readonly sample: ReactNode;
}

/** Keys with their places, and how high they are together. */
export interface PlacedKeys {
  readonly keys: readonly (SheetKey & { readonly offset: number; readonly y: number })[];
  readonly height: number;
}

const KEY = { sample: 26, gap: 8, between: 26, row: 24, size: 14 };

/** Stands keys after each other in rows as wide as some room. */
export function placeKeys(
  keys: readonly SheetKey[],
  widthOf: TextWidth,
  room: number = SHEET.map.width,
): PlacedKeys {
  const font = `400 ${KEY.size}px ${SHEET.font}`;
  const widths = keys.map(({ text }) => KEY.sample + KEY.gap + widthOf(text, font));
  const spots = keyRows(widths, room, KEY.between);
  const placed = keys.map((key, index) => {
    const { offset, row } = spots[index] ?? { offset: 0, row: 0 };
    return { ...key, offset, y: row * KEY.row };
  });
  return { keys: placed, height: keys.length > 0 ? ((spots.at(-1)?.row ?? 0) + 1) * KEY.row : 0 };
}

interface Props {
  readonly keys: PlacedKeys;
  readonly top: number;
  /** How far from the beginning of the sheet. */
  readonly from?: number;
}

/** What samples of colour and form stand for. */
export function SheetKeys({ keys: { keys }, top, from = 0 }: Props) {
  const side = useReadingSide();
  return keys.map(({ text, sample, offset, y }) => (
    <g key={text} className="sheet-key">
      <g transform={`translate(${side.span(from + offset, KEY.sample).x} ${top + y})`}>{sample}</g>
      <text
        x={side.x(from + offset + KEY.sample + KEY.gap)}
        y={top + y + 12}
        textAnchor="start"
        fontSize={KEY.size}
        className="sheet-ink"
      >
        {text}
      </text>
    </g>
  ));
}

import type { ReactNode } from 'react';
import { SHEET } from './sheet';
import { SheetText, type PlacedLines } from './SheetText';
import './sheet.css';

interface Props {
  readonly title: string;
  /** What stands at the top and at the foot; the sheet ends below the latter. */
  readonly head: PlacedLines;
  readonly foot: PlacedLines;
  readonly children: ReactNode;
}

/** A picture that can stand alone: its ground, its texts, and between them what is told. */
export function SheetFrame({ title, head, foot, children }: Props) {
  const height = Math.ceil(foot.bottom + SHEET.margin);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHEET.width}
      height={height}
      viewBox={`0 0 ${SHEET.width} ${height}`}
      className="sheet"
    >
      <title>{title}</title>
      <rect width={SHEET.width} height={height} className="sheet-ground" />
      <SheetText lines={head.lines} />
      {children}
      <SheetText lines={foot.lines} />
    </svg>
  );
}

import type { ReactNode } from 'react';
import { useReadingSide } from './useReadingSide';

/** What each of many small drawings takes, in units of the sheet. */
export interface CellRoom {
  readonly width: number;
  /** Of the drawing alone. */
  readonly height: number;
  /** From the top to the line that its name stands on, and to the drawing. */
  readonly name: number;
  readonly top: number;
}

interface Props {
  readonly room: CellRoom;
  /** From the reading edge of the sheet, and from its top. */
  readonly offset: number;
  readonly top: number;
  readonly name: string;
  readonly figure: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One of many small drawings in a picture, under its name and figure. */
export function SheetCell({ room, offset, top, name, figure, className, children }: Props) {
  const side = useReadingSide();
  const { width, height } = room;
  const line = top + room.name;
  return (
    <g>
      <text x={side.x(offset)} y={line} fontSize="14" fontWeight="600" className="sheet-ink">
        {name}
      </text>
      <text x={side.x(offset + width)} y={line} fontSize="14" textAnchor="end" className="sheet-soft">
        {figure}
      </text>
      <svg
        x={side.span(offset, width).x}
        y={top + room.top}
        width={width}
        height={height}
        className={className}
      >
        {children}
      </svg>
    </g>
  );
}

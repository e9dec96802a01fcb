import type { ReactNode } from 'react';
import { TABLE, type TableLayout } from '../../core/viewmodels/tableLayout';
import { isolated } from './isolated';
import { useReadingSide } from './useReadingSide';

/** The room of a cell that is drawn, in CSS pixels: from the beginning of the sheet, and around the middle of its row. */
export interface CellRoom {
  readonly offset: number;
  readonly width: number;
  readonly middle: number;
}

/** A column of a sheet's table. */
export interface SheetColumn<Row> {
  readonly head: string;
  readonly width: number;
  /** Numbers stand at the end of their column. */
  readonly isNumber?: boolean;
  /** What the cell says; empty for one that is drawn alone. */
  readonly text: (row: Row) => string;
  /** What is drawn in the cell. */
  readonly draw?: (row: Row, room: CellRoom) => ReactNode;
  /** Whether what it says stands back: a reason, no figure. */
  readonly isSoft?: (row: Row) => boolean;
}

interface Props<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  readonly layout: TableLayout;
  readonly isStrong?: (row: Row) => boolean;
  /** How far from the beginning of the sheet. */
  readonly from?: number;
}

const SIZE = 14; // of the type, in CSS pixels
const DROP = 14; // from the top of a line to where its letters stand

/** A table on a sheet: heads, a line above every row, texts in lines and drawings. */
export function SheetTable<Row>({ columns, rows, layout, isStrong = () => false, from = 0 }: Props<Row>) {
  const side = useReadingSide();
  const { heads, headHeight } = layout;
  const offsets = layout.offsets.map((offset) => from + offset);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const write = (
    lines: readonly string[],
    index: number,
    y: number,
    look: { soft: boolean; strong: boolean },
  ) => {
    const column = columns[index];
    const offset = offsets[index] ?? 0;
    const isNumber = column?.isNumber ?? false;
    return lines.map((line, at) => {
      const base = y + at * TABLE.line + DROP;
      return (
        <text
          key={base}
          x={side.x(isNumber ? offset + (column?.width ?? 0) - TABLE.gap : offset)}
          y={base}
          textAnchor={isNumber ? 'end' : 'start'}
          fontSize={SIZE}
          fontWeight={look.strong ? 600 : 400}
          className={look.soft ? 'sheet-soft' : 'sheet-ink'}
        >
          {isNumber ? isolated(line) : line}
        </text>
      );
    });
  };
  return (
    <g className="sheet-table">
      {heads.map((lines, index) =>
        write(lines, index, headHeight - TABLE.padding - lines.length * TABLE.line, {
          soft: true,
          strong: false,
        }),
      )}
      {rows.map((row, at) => {
        const place = layout.rows[at];
        if (!place) return null;
        const { y, height, cells } = place;
        return (
          <g key={y}>
            <line
              x1={side.x(from)}
              x2={side.x(from + width - TABLE.gap)}
              y1={y}
              y2={y}
              className="sheet-rule"
            />
            {columns.map((column, index) => (
              <g key={offsets[index]}>
                {write(cells[index] ?? [], index, y + TABLE.padding / 2, {
                  soft: column.isSoft?.(row) ?? false,
                  strong: isStrong(row),
                })}
                {column.draw?.(row, {
                  offset: offsets[index] ?? 0,
                  width: column.width - TABLE.gap,
                  middle: y + height / 2,
                })}
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}

import type { Row } from './figure';

const HEADER = ['figure', 'unit', 'median', 'min', 'max', 'budget', 'verdict'] as const;

/** The rows as a table of text: names to the left, numbers to the right. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column >= 2 && column <= 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellsOf({ name, unit, median, min, max, budget, verdict }: Row): string[] {
  const numbers = [median, min, max].map(numberText);
  return [
    name,
    unit,
    ...numbers,
    budget === null ? '–' : numberText(budget),
    verdict === 'missed' ? 'MISSED' : verdict,
  ];
}

/** Three digits are more than a shared machine can promise. */
function numberText(value: number): string {
  return value.toLocaleString('en', {
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0,
  });
}

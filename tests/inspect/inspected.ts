import { readFileSync } from 'node:fs';
import type { Answers } from '../../src/core/ingest/answers';
import { inspectBytes, type Inspection } from '../../scripts/inspect/inspectFile';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';

const FIXTURES = new URL('../fixtures/doctor/', import.meta.url);
const IRAQ = shippedPlaces();

/** What the command line says of a synthetic file. */
export function inspectedFixture(file: string, answers: Answers = {}): Promise<Inspection> {
  return inspectBytes(readFileSync(new URL(file, FIXTURES)), file, IRAQ, answers);
}

/** What the command line says of lines of text. */
export function inspectedLines(
  lines: readonly string[],
  answers: Answers = {},
  name = 'table.csv',
): Promise<Inspection> {
  return inspectBytes(new TextEncoder().encode(`${lines.join('\n')}\n`), name, IRAQ, answers);
}

/** The totals in short: `2016-04-01 level 1: 900 idps individuals (2/2)`. */
export function shortTotals({ totals }: Inspection): string[] {
  return totals.map(
    ({ date, adminLevel, value, measure, unit, reported, expected, partition = '' }) =>
      `${date ?? 'undated'} level ${adminLevel}: ${value} ${measure} ${unit} (${reported}/${expected})${partition && ` ${partition}`}`,
  );
}

/** The issues in short: `warning totals_row ×2 row 7`. */
export function shortIssues({ issues }: Inspection): string[] {
  return issues.map(({ severity, code, count, row }) => `${severity} ${code} ×${count} row ${row}`);
}

import { CubeBuilder } from '../../src/core/cube/cubeBuilder';
import type { Cube } from '../../src/core/cube/cube';
import { IssueLog } from '../../src/core/domain/issueLog';
import { LongTable } from '../../src/core/ingest/longTable';
import { detectSchema } from '../../src/core/ingest/schema';
import { SMALL_IRAQ } from './smallIraq';

/** Reads lines of semicolon-separated cells, without quotes, through the schema and the long table. */
export function readLongText(...lines: string[]) {
  const [header = [], ...rows] = lines.map((line) => line.split(';'));
  const schema = detectSchema(header);
  if (!schema.ok) throw new Error(schema.failure.code);
  const issues = new IssueLog();
  const builders: CubeBuilder[] = [];
  const table = new LongTable(schema.value, SMALL_IRAQ, issues, (measure, unit, dimension) => {
    const builder = new CubeBuilder(measure, unit, dimension);
    builders.push(builder);
    return builder;
  });
  rows.forEach((cells, index) => table.accept(cells, index + 2));
  return {
    rows: table.rowCount(),
    issues: issues.groups().map(({ code, severity, count }) => `${severity} ${code} ×${count}`),
    examples: issues.groups().flatMap((group) => group.examples),
    cubes: builders.map((builder) => builder.build('rows.csv')),
  };
}

/** Every cell a cube has a row for, as "date place key: state value". */
export function cellsOf(cube: Cube): string[] {
  const keys = cube.by?.keys ?? [''];
  return cube.dates.flatMap(({ day }, date) =>
    cube.places.flatMap((place, index) =>
      keys.flatMap((key, k) => {
        const at = (date * cube.places.length + index) * keys.length + k;
        if (cube.rows[at] === 0) return [];
        return [`${day} ${place}${key && ` ${key}`}: ${STATES[cube.states[at] ?? 0]} ${cube.values[at]}`];
      }),
    ),
  );
}

const STATES = ['notReported', 'reported', 'estimated', 'noAccess', 'suppressed', 'notInBoundary'];

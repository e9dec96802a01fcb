import { collapse } from '../core/cube/collapse';
import type { Cube } from '../core/cube/cube';
import { CubeBuilder } from '../core/cube/cubeBuilder';
import type { FileReport } from '../core/domain/dataset';
import { IssueLog } from '../core/domain/issueLog';
import type { Dimension, Measure, Unit } from '../core/domain/measure';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { LongTable } from '../core/ingest/longTable';
import { detectSchema } from '../core/ingest/schema';
import { decodeText } from './text/decodeText';
import { textSlices } from './text/textSlices';
import { Failed } from './failed';
import type { Progress } from './procedures';
import { sliced } from './slices';

const MAX_CELLS = 50_000_000; // five columns of a dense cube take 25 bytes a cell: about 1.25 GB

/** What a reading needs besides the bytes. */
export interface Reading {
  readonly file: string;
  readonly gazetteer: Gazetteer;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The cubes of one table, one per count column, and how its rows were used. */
export interface ReadTable {
  readonly cubes: readonly Cube[];
  readonly report: FileReport;
}

/**
 * Reads a long table from bytes to cubes: encoding, delimiter, rows, header, counts, days, places. A table with a
 * breakdown gives its cube and the collapsed one. Fails typed when the table cannot be used at all; single bad cells
 * are issues in the report. Yields every 10 ms and stops when the signal says so.
 */
export async function readCubes(bytes: Uint8Array, reading: Reading): Promise<ReadTable> {
  const issues = new IssueLog();
  const builders = new Map<string, CubeBuilder>();
  const pause = sliced(reading.signal);
  const decoded = decodeText(bytes);
  if (decoded.guessed) {
    const issue = { code: 'encoding_guessed', severity: 'warning' } as const;
    issues.add({ ...issue, row: 1, column: '', text: decoded.encoding });
  }
  let table: LongTable | null = null;
  let lastProgress = 0;
  for await (const { rows, first, strays, done } of textSlices(decoded.text)) {
    for (const stray of strays) {
      issues.add({ code: 'stray_quote', severity: 'warning', row: stray, column: '', text: '' });
    }
    let row = first;
    for (const cells of rows) {
      if (table) table.accept(cells, row);
      else table = openTable(cells, reading, issues, builders);
      row++;
    }
    if (performance.now() - lastProgress > 100 || done === 1) {
      lastProgress = performance.now();
      reading.onProgress({ stage: 'reading', done: Math.round(done * 1000), total: 1000, rows: row - 1 });
    }
    await pause();
  }
  const cells = [...builders.values()].reduce((sum, builder) => sum + builder.size, 0);
  if (!table || cells === 0) throw new Failed('no_figures', reading.file);
  if (cells > MAX_CELLS) throw new Failed('data_too_large', reading.file);
  const cubes = [...builders.values()].map((builder) => builder.build(reading.file));
  return {
    cubes: cubes.flatMap((cube) => (cube.by ? [cube, collapse(cube)] : [cube])),
    report: { file: reading.file, rows: table.rowCount(), issues: issues.groups() },
  };
}

function openTable(
  header: readonly string[],
  reading: Reading,
  issues: IssueLog,
  builders: Map<string, CubeBuilder>,
): LongTable {
  const schema = detectSchema(header);
  if (!schema.ok) throw new Failed(schema.failure.code, schema.failure.detail);
  return new LongTable(schema.value, reading.gazetteer, issues, (measure, unit, dimension) =>
    builderFor(builders, measure, unit, dimension),
  );
}

function builderFor(
  builders: Map<string, CubeBuilder>,
  measure: Measure,
  unit: Unit,
  dimension: Dimension | null,
): CubeBuilder {
  const key = `${measure} ${unit} ${dimension ?? ''}`;
  const builder = builders.get(key) ?? new CubeBuilder(measure, unit, dimension);
  builders.set(key, builder);
  return builder;
}

import { SeriesCollector, type Series } from '../../../../src/core/cube/seriesCollector';
import { parseIsoDay } from '../../../../src/core/domain/day';
import { IssueLog } from '../../../../src/core/domain/issueLog';
import type { Answers } from '../../../../src/core/ingest/answers';
import { TableReader } from '../../../../src/core/ingest/read/tableReader';
import { understand } from '../../../../src/core/ingest/understand/understand';
import { cellsOf } from '../../longText';
import { SMALL_IRAQ } from '../../smallIraq';

/** Understands and reads lines of semicolon-separated cells, without quotes. */
export function readRows(lines: readonly string[], answers: Answers = {}, gazetteer = SMALL_IRAQ) {
  const rows = lines.map((line) => line.split(';'));
  const table = { name: '', rows, firstRow: 1 };
  const understood = understand(table, { fileName: 'rows.csv', gazetteer }, answers);
  if (!understood.ok) throw new Error(`${understood.failure.code}: ${understood.failure.detail}`);
  const read = (disputed: TableReader['disputed'] | null) => {
    const issues = new IssueLog();
    const collector = new SeriesCollector();
    const tools = {
      gazetteer,
      answers,
      issues,
      openSeries: collector.sinkFor,
      numbers: collector.codes,
      disputed,
    };
    const reader = new TableReader(understood.value, {
      ...tools,
      today: parseIsoDay('2026-11-23'),
      firstRow: 1,
      isDelimited: true,
    });
    rows.forEach((cells, index) => reader.accept(cells, index + 1));
    return { issues, collector, reader };
  };
  const once = read(null);
  const { issues, collector, reader } = once.reader.disputed.isEmpty ? once : read(once.reader.disputed);
  reader.end();
  const parents = new Map(reader.places().map(({ id, parent }) => [id, parent]));
  const series = collector.build('rows.csv', (place) => parents.get(place) ?? null);
  return {
    understanding: understood.value,
    rows: reader.rowCount(),
    issues: issues.groups().map(({ code, severity, count }) => `${severity} ${code} ×${count}`),
    series,
    places: reader.places(),
    mismatches: collector.mismatches,
  };
}

/** Every cell of the series of a kind, as `partition / level: date place key: state value`. */
export function cellsIn(series: readonly Series[], dimension: string | null = null): string[] {
  return series
    .filter(({ cube }) => (cube.by?.dimension ?? null) === dimension)
    .flatMap(({ partition, level, cube }) =>
      cellsOf(cube).map((cell) => `${partition && `${partition} / `}${level}: ${cube.unit} ${cell}`),
    );
}

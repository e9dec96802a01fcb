import type { Failure } from '../core/domain/failure';
import type { PlaceLevel } from '../core/domain/placeLevel';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import type { FileUnderstanding } from '../core/ingest/fileUnderstanding';
import type { Layout, Understanding } from '../core/ingest/understanding';
import type { TextTable, TurnedFrom } from '../core/table/textTable';
import type { UnderstoodTable } from './readTable';
import { unknownPlaces } from './unknownPlaces';

const MOST_COLUMNS = 200;
const FIRST_ROWS = 20;
const LONGEST_CELL = 120;
const MOST_ISSUE_GROUPS = 500;

/** What is known of a file when the page is told of it. */
interface Known {
  readonly file: string;
  readonly gazetteer: Gazetteer;
  readonly signature: string;
  readonly understanding: Understanding;
  readonly sample: TextTable;
  readonly waitsFor: Failure | null;
  /** What was read of it; absent when it was not worth reading. */
  readonly table?: UnderstoodTable;
  readonly partition?: string;
  readonly level?: PlaceLevel;
}

/** What the page is told of a file, kept small: of a table with a hundred thousand columns it looks at some. */
export function tellFile(known: Known): FileUnderstanding {
  const { file, gazetteer, signature, understanding, sample, waitsFor, table } = known;
  const { columns, issues } = understanding;
  const inFile = sample.turned?.table ?? sample;
  const { questions } = table?.understanding ?? understanding;
  return {
    file,
    signature,
    waitsFor,
    understanding: {
      ...understanding,
      layout: sample.turned ? layoutInFile(sample.turned) : understanding.layout,
      columns: columns.slice(0, MOST_COLUMNS),
      questions: questions.filter(({ column }) => column < MOST_COLUMNS),
      issues: issues.slice(0, MOST_ISSUE_GROUPS),
    },
    rows: table?.report.rows ?? null,
    issues: table?.report.issues.slice(0, MOST_ISSUE_GROUPS) ?? [],
    partitions: table?.partitions ?? [],
    partition: known.partition ?? '',
    levels: [...new Set(table?.series.map(({ level }) => level))].toSorted((a, b) => a - b),
    level: known.level ?? null,
    unknownPlaces:
      table && understanding.placeScheme === 'gazetteer' ? unknownPlaces(table.places, gazetteer) : [],
    firstRows: inFile.rows
      .slice(0, FIRST_ROWS)
      .map((cells) => cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL))),
    firstRow: inFile.firstRow,
    furtherColumns: Math.max(0, columns.length - MOST_COLUMNS),
  };
}

function layoutInFile({ headerRow }: TurnedFrom): Layout {
  return { headerRows: [headerRow], tagRow: null, firstDataRow: headerRow + 1, otherTable: null };
}

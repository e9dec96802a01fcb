import { message, type Message } from '../../domain/message';
import type { Cited } from '../citation/citation';
import type { Json } from '../manifest/canonicalJson';
import { FIGURE_COLUMNS, type FigureColumn } from './figureTable';

/** A file beside its description. */
export interface PackagedFile {
  readonly path: string;
  /** In UTF-8. */
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** What each column of the table means, as sentences in a language. */
export type SayMessage = (sentence: Message) => string;

/** What a column holds. */
function meaningOf(column: FigureColumn): Message {
  return message(`figure_column-${column}`);
}

/** The columns with their types and meanings, as rows of a table with a header. */
export function dataDictionary(say: SayMessage): string[][] {
  const rows = columns().map((column) => [column, FIGURE_COLUMNS[column], say(meaningOf(column))]);
  return [['column', 'type', 'meaning'], ...rows];
}

/**
 * The description of a snapshot as a Frictionless Tabular Data Package (version 1 of the specification, which programs of
 * today read): what the table of figures holds, whose it is and on what terms.
 */
export function dataPackage({ manifest, name }: Cited, table: PackagedFile, say: SayMessage): Json {
  const { title, purpose, publisher, sources, terms, frozen } = manifest;
  return {
    profile: 'tabular-data-package',
    name: `displacement-${frozen}`,
    id: name,
    title,
    description: purpose,
    created: `${frozen}T00:00:00Z`,
    contributors: [{ title: publisher, role: 'publisher' }],
    licenses: terms === '' ? [] : [{ name: 'terms-of-the-publisher', title: terms }],
    sources: sources.map((source) => ({ title: source.title, path: source.url })),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'figures',
        path: table.path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: table.bytes,
        hash: `sha256:${table.sha256}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          missingValues: [''],
          fields: columns().map((column) => ({
            name: column,
            type: FIGURE_COLUMNS[column],
            description: say(meaningOf(column)),
          })),
        },
      },
    ],
  };
}

function columns(): FigureColumn[] {
  return Object.keys(FIGURE_COLUMNS) as FigureColumn[];
}

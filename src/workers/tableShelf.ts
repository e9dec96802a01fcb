import type { Cube } from '../core/cube/cube';
import type { DatasetFiles } from '../core/domain/dataset';
import type { Dimension, Measure, Unit } from '../core/domain/measure';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { fetchBytes, fileName } from './fetchBytes';
import { readCubes, type ReadTable } from './readCubes';

/** The tables of the shipped dataset that hold counts, and the one of a breakdown that only other files have. */
export type TableRole = 'idps' | 'families' | 'returnees' | 'origin' | 'shelter' | 'wave' | 'sexAge';
export const TABLE_ROLES = [
  'idps',
  'families',
  'returnees',
  'origin',
  'shelter',
  'wave',
] as const satisfies readonly TableRole[];

/** Which table gives a measure in a unit, with or without a breakdown. */
export function roleOf(measure: Measure, unit: Unit, dimension: Dimension | null): TableRole {
  if (measure === 'returnees') return 'returnees';
  if (dimension !== null && dimension !== 'lastDisplacement') return dimension;
  return unit === 'families' ? 'families' : 'idps';
}

const NEVER_ABORTED = new AbortController().signal;

/** The tables of one dataset: those already read, and the rest read when first asked for, each once. */
export class TableShelf {
  readonly #files: Partial<DatasetFiles>;
  readonly #gazetteer: Gazetteer;
  readonly #tables = new Map<TableRole, Promise<ReadTable>>();

  /** The shelf of a table that has all there is. */
  static of(table: ReadTable, gazetteer: Gazetteer): TableShelf {
    const shelf = new TableShelf({}, gazetteer);
    for (const { measure, unit, by } of table.cubes) {
      shelf.put(roleOf(measure, unit, by?.dimension ?? null), table);
    }
    return shelf;
  }

  constructor(files: Partial<DatasetFiles>, gazetteer: Gazetteer) {
    this.#files = files;
    this.#gazetteer = gazetteer;
  }

  /** Puts a table that is already read on the shelf. */
  put(role: TableRole, table: ReadTable): void {
    this.#tables.set(role, Promise.resolve(table));
  }

  /** The cube of a measure, unit and breakdown; undefined when the dataset has none. Fails typed when unreadable. */
  async cube(measure: Measure, unit: Unit, dimension: Dimension | null): Promise<Cube | undefined> {
    const table = await this.table(roleOf(measure, unit, dimension));
    return table?.cubes.find(
      (cube) => cube.measure === measure && cube.unit === unit && (cube.by?.dimension ?? null) === dimension,
    );
  }

  /** The table of a role; undefined when the dataset has none. A failed reading is tried anew at the next call. */
  async table(role: TableRole): Promise<ReadTable | undefined> {
    const known = this.#tables.get(role);
    if (known) return known;
    const url = role === 'sexAge' ? undefined : this.#files[role];
    if (url === undefined) return undefined;
    const reading = this.#read(url);
    this.#tables.set(role, reading);
    reading.catch(() => this.#tables.delete(role));
    return reading;
  }

  async #read(url: string): Promise<ReadTable> {
    return readCubes(await fetchBytes(url, NEVER_ABORTED), {
      file: fileName(url),
      gazetteer: this.#gazetteer,
      signal: NEVER_ABORTED,
      onProgress: () => undefined,
    });
  }
}

/** The figures of districts, and those that the file itself states for their governorates. */
export interface DistrictTables {
  readonly shelf: TableShelf;
  readonly stated: readonly Cube[];
}

import { cellName, countTable, type Cell, type CountTable, type Relation } from './countTable';

/** A relation between cells by their names. */
interface NamedRelation extends Omit<Relation, 'terms'> {
  readonly terms: readonly (readonly [name: string, factor: number])[];
}

/** Collects cells and relations in any order; the table is the same whatever the order was. */
export class TableBuilder {
  readonly #cells = new Map<string, Cell>();
  readonly #relations: NamedRelation[] = [];

  /** Adds a cell and gives its name; the same cell again changes nothing. */
  add(cell: Cell): string {
    const name = cellName(cell.at);
    if (!this.#cells.has(name)) this.#cells.set(name, cell);
    return name;
  }

  /** The cell of a name; undefined when nothing is published there. */
  cell(name: string): Cell | undefined {
    return this.#cells.get(name);
  }

  cells(): readonly Cell[] {
    return [...this.#cells.values()];
  }

  /** Two groups of cells of which a reader knows that one has the sum of the other, or by how much it differs. */
  addSum(whole: readonly string[], parts: readonly string[]): void {
    this.relate([...whole, ...parts], [...whole.map(() => -1), ...parts.map(() => 1)], 0, 0);
  }

  /** What a reader knows of the sum of some cells, each with its factor: how much it may differ from what it is. */
  relate(names: readonly string[], factors: readonly number[], least: number, most: number): void {
    const terms = names.map((name, index) => [name, factors[index] ?? 0] as const);
    this.#relations.push({ terms: terms.sort(byName), least, most });
  }

  build(): CountTable {
    const cells = [...this.#cells].sort(byName);
    const indexes = new Map(cells.map(([name], index) => [name, index]));
    const relations = this.#relations.flatMap(({ terms, least, most }): Relation[] => {
      const known = terms.map(([name, factor]) => [indexes.get(name) ?? -1, factor] as const);
      const isKnown = known.every(([cell]) => cell >= 0); // with what is not published, nothing can be worked out
      return isKnown ? [{ terms: known, least, most }] : [];
    });
    const ordered = relations.sort(byTerms);
    return countTable(
      cells.map(([, cell]) => cell),
      ordered,
    );
  }
}

/** Code units, never a locale: the same order on every machine. */
function byName(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0;
}

function byTerms(one: Relation, other: Relation): number {
  const length = Math.min(one.terms.length, other.terms.length);
  for (let index = 0; index < length; index++) {
    const [a = [0, 0], b = [0, 0]] = [one.terms[index], other.terms[index]];
    if (a[0] !== b[0]) return a[0] - b[0];
    if (a[1] !== b[1]) return a[1] - b[1];
  }
  return one.terms.length - other.terms.length;
}

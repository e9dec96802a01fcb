import type { Doubt } from '../../domain/issue';
import { cellText } from '../cellText';
import { closedIn } from '../understand/closedSites';
import type { Understanding } from '../understanding';
import { footnoteIn } from './footnote';
import { Outlets } from './outlets';
import type { ReadingTools } from './readingTools';
import { RowFill } from './rowFill';
import { identityColumns, IdentityNumbers, type IdentityColumns } from './rowIdentity';
import { RowLabels } from './rowLabels';
import { RowParts } from './rowParts';

const MOST_NAMES = 10_000;

/** All that rows are read with, whether they come as text or coded: what was learnt of one row serves the others. */
export class RowReading {
  readonly understanding: Understanding;
  readonly tools: ReadingTools;
  readonly parts: RowParts;
  readonly labels: RowLabels;
  readonly fill: RowFill;
  readonly identity: IdentityColumns;
  readonly identities: IdentityNumbers;
  readonly outlets: Outlets;

  constructor(understanding: Understanding, tools: ReadingTools) {
    this.understanding = understanding;
    this.tools = tools;
    this.parts = new RowParts(understanding, tools);
    this.fill = new RowFill(understanding, tools);
    const { texts, counts, breakdowns } = this.parts;
    const { gazetteer } = tools;
    const isOurs = understanding.placeScheme === 'gazetteer';
    const regions = new Map<string, boolean>();
    this.labels = new RowLabels(texts, (text) => {
      if (!isOurs || !gazetteer) return false;
      const known = regions.get(text) ?? gazetteer.isRegion(text);
      if (regions.size < MOST_NAMES) regions.set(text, known);
      return known;
    });
    this.identity = identityColumns(texts);
    this.identities = new IdentityNumbers(this.identity);
    const dimensions = breakdowns.map(({ dimension }) => dimension);
    this.outlets = new Outlets(counts, dimensions, tools.openSeries, tools.numbers);
  }

  /** The text of a note below or inside the table, or of its header told again; null for a row of data. */
  footnote(cells: readonly string[]): string | null {
    const { columns } = this.understanding;
    if (this.#isHeader(cells)) return columns[0]?.header ?? '';
    return footnoteIn(cells, columns.length, (text, index) => this.#isFinestPlace(text, index));
  }

  /** What a row calls its governorate, for issues. */
  placeText(cells: readonly string[]): string {
    const { code, name } = this.parts.texts.place(cells, 1);
    return `${code} ${name}`.trim();
  }

  /** The header of the column of governorates, for issues; empty when there is none. */
  get placeHeader(): string {
    const { texts } = this.parts;
    const index = Math.max(texts.placeIndex(1, 'name'), texts.first('place'));
    return this.understanding.columns[index]?.header ?? '';
  }

  /** Whether a row is one of data: no total, no note, and nothing that its source calls wrong. */
  isRecord(cells: readonly string[]): boolean {
    return (
      this.labels.in(cells) === null &&
      this.labels.regionIn(cells) === null &&
      this.footnote(cells) === null &&
      this.leftOut(cells) === null
    );
  }

  /** Why a row is left out, by what a column of it says: its source calls it wrong, or a person leaves its closed site out. */
  leftOut(cells: readonly string[]): (Doubt & { readonly header: string; readonly text: string }) | null {
    const error = this.parts.error(cells);
    if (error) return { code: 'source_error', severity: 'warning', ...error };
    const { closedLeftOut, columns } = this.understanding;
    for (const index of closedLeftOut) {
      const text = closedIn(cells[index] ?? '');
      const header = columns[index]?.header ?? '';
      if (text !== null) return { code: 'closed_sites', severity: 'info', header, text };
    }
    return null;
  }

  /** Whether a row says what the header says, as lists do that were put below each other. O(columns) for those alone. */
  #isHeader(cells: readonly string[]): boolean {
    const { columns } = this.understanding;
    const first = columns.find(({ header }) => header !== '');
    if (first === undefined || (cells[first.index] ?? '').trim() !== first.header) return false;
    return columns.every(({ index, header }) => cellText(cells[index] ?? '') === header);
  }

  /** Whether a text that stands alone names a place of the finest kind the table has, and not a group of them. */
  #isFinestPlace(text: string, index: number): boolean {
    const places = this.parts.texts.of('place');
    const finest = places.reduce((level, { role }) => Math.max(level, role.level), 0);
    const isFinest = places.some((own) => own.index === index && own.role.level === finest);
    if (!isFinest || finest > 1) return isFinest;
    return this.tools.gazetteer?.matchName(text) !== null && this.understanding.placeScheme === 'gazetteer';
  }
}

import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { TextTable } from '../../table/textTable';
import { cellText } from '../cellText';
import type { DateOrder, Layout } from '../understanding';
import { withoutAsides } from './asAside';
import { columnFacts, type ColumnFacts } from './columnFacts';
import { comparedRounds } from './comparedRounds';
import { dateOrderIn } from './dateOrder';
import { withoutFamilySizes } from './familySizes';
import { findLayout } from './findLayout';
import { withFormGroups } from './formPaths';
import { headerRounds } from './headerRounds';
import { headerKey } from './headerWords';
import { withLargerPlaces } from './largerPlaces';
import { withoutListed } from './listedPeople';
import { withoutLoneHosts } from './loneHosts';
import { withoutOtherTitles } from './otherTitles';
import { titleOf, type Title } from './preamble';
import { profileColumns, type ColumnProfile } from './profileColumn';
import { titleRows } from './tablesAround';
import { withoutThousands } from './thousandsSaid';

const SAMPLE_CELLS = 600_000;
const FEWEST_ROWS = 50;

/** A table taken apart: header, title, and for each column what its header says and what its values look like. */
export interface ColumnsSeen {
  readonly layout: Layout;
  readonly headers: readonly string[];
  /** The headers reduced to letters and digits. */
  readonly keys: ReadonlySet<string>;
  readonly title: Title;
  readonly facts: readonly ColumnFacts[];
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly (readonly string[])[];
  /** The order of dates that stand in headers. */
  readonly headerDateOrder: DateOrder;
}

/** Takes a table apart. O(cells), up to 600,000 of them. */
export function lookAtColumns(table: TextTable, fileName: string, gazetteer: Gazetteer | null): ColumnsSeen {
  const { layout, headers: found } = findLayout(table.rows);
  const most = Math.max(FEWEST_ROWS, Math.floor(SAMPLE_CELLS / Math.max(1, found.length)));
  const end = Math.min(layout.otherTable ?? Infinity, layout.firstDataRow + most);
  const rows = table.rows.slice(layout.firstDataRow, end);
  const headers = withFormGroups(found, rows);
  const titles = titleRows(table.rows, layout.headerRows[0] ?? layout.tagRow ?? 0);
  const keys = new Set(headers.map(headerKey));
  const tags = layout.tagRow === null ? [] : (table.rows[layout.tagRow] ?? []).map(cellText);
  const rounds = headerRounds(headers);
  const profiles = profileColumns(rows, headers.length);
  const compared = comparedRounds(headers, profiles);
  const own = compared.map(({ text }, index) =>
    columnFacts(withoutThousands(text), tags[index] ?? '', keys, gazetteer, rounds[index]),
  );
  const placed = withLargerPlaces(headers, withoutAsides(own, compared), profiles, rows);
  const facts = withoutFamilySizes(headers, placed, profiles, rows);
  const order = dateOrderIn(facts.map(({ date }) => date));
  return {
    layout,
    headers,
    keys,
    title: titleOf(titles.rows, table.name, fileName, titles.own),
    facts: withoutListed(withoutOtherTitles(withoutLoneHosts(facts))),
    profiles,
    rows,
    headerDateOrder: order === 'dayFirst' || order === 'monthFirst' ? order : 'unknown',
  };
}

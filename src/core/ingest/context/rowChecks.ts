import { hasValue } from '../../domain/cellState';
import { parseIsoDay } from '../../domain/day';
import type { IssueCode } from '../../domain/issue';
import type { NamedRow } from '../../table/namedRows';
import { parseCount } from '../parseCount';
import type { ContextRole } from './contextTable';

/** What a column has to hold, and what is said of a row in which it does not. */
interface ColumnCheck {
  readonly column: string;
  readonly holds: (text: string, row: NamedRow) => boolean;
  readonly code: IssueCode;
}

const isFilled = (text: string) => text !== '';
const isDay = (text: string) => parseIsoDay(text) !== null;
const isDayOrMonth = (text: string) => isDay(text.length === 7 ? `${text}-01` : text);
const isYear = (text: string) => /^\d{4}$/.test(text);
const isDegree = (text: string) => text === '' || Math.abs(Number(text)) <= 180;
const oneOf = (words: string) => (text: string) => words.split('|').includes(text);

const filled = (column: string): ColumnCheck => ({ column, holds: isFilled, code: 'missing_cell' });
const word = (column: string, words: string): ColumnCheck => ({
  column,
  holds: oneOf(words),
  code: 'unknown_word',
});

/** The checks of each role; a row that fails one is left out. */
const CHECKS: Record<ContextRole, readonly ColumnCheck[]> = {
  gazetteer: [
    {
      column: 'pcode',
      holds: (text, row) => text !== '' || row.get('within_pcode') !== '',
      code: 'missing_cell',
    },
    filled('name_en'),
    word('admin_level', '|0|1|2'),
  ],
  regionSets: [filled('region_id'), filled('name_en'), filled('admin1_pcodes')],
  events: [
    { column: 'date', holds: isDayOrMonth, code: 'invalid_date' },
    filled('label_en'),
    word('weight', '|1|2|3'),
  ],
  seriesBreaks: [
    filled('break_id'),
    { column: 'first_date_after', holds: isDay, code: 'invalid_date' },
    word('severity', 'refuse|warn'),
    word('measure', '|idps|returnees|refugees|arrivals|departures|displacements'),
    word('unit', '|individuals|families'),
    word('dimension', '|origin|shelter|wave|lastDisplacement'),
    filled('text_en'),
  ],
  population: [
    {
      column: 'admin1_pcode',
      holds: (text, row) => text !== '' || row.get('within_pcode') !== '',
      code: 'missing_cell',
    },
    { column: 'population', holds: isCount, code: 'not_a_number' },
    { column: 'year', holds: isYear, code: 'not_a_number' },
  ],
  crossings: [
    filled('name'),
    { column: 'latitude', holds: isDegree, code: 'not_a_number' },
    { column: 'longitude', holds: isDegree, code: 'not_a_number' },
  ],
  sources: [filled('source_id'), filled('title'), filled('terms')],
};

/** What a row has to be left out for: the first column that does not hold what it should; null for a good row. */
export function faultOf(role: ContextRole, row: NamedRow): { column: string; code: IssueCode } | null {
  const failed = CHECKS[role].find(({ column, holds }) => !holds(row.get(column), row));
  return failed ? { column: failed.column, code: failed.code } : null;
}

/** A number of people above zero, without any doubt. */
function isCount(text: string): boolean {
  const { state, value, issue } = parseCount(text);
  return hasValue(state) && value > 0 && issue === null;
}

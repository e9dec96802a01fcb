import type { Inspection } from './inspectFile';
import type { LevelTotal } from './totals';

const TOTALS_SHOWN = 24;

/** An inspection as plain text: what it is, how its rows were used, totals, questions, issues. */
export function printed(one: Inspection): string {
  const { physical, records, skipped, rejected } = one.rows;
  const latest = one.totals.slice(-TOTALS_SHOWN);
  const hidden = one.totals.length - latest.length;
  return [
    `${one.file}: ${one.format}`,
    `rows: ${records} records + ${skipped} skipped + ${rejected} rejected = ${physical}`,
    `figures: ${one.observations} of ${one.measures.join(', ')}`,
    `dates: ${one.dates.length > 2 ? `${one.dates.length}, ${one.dates[0]} to ${one.dates.at(-1)}` : one.dates.join(', ') || 'none named'}`,
    ...section('totals', [
      ['measure', 'unit', 'date', 'level', 'value', 'places', 'of'],
      ...latest.map(
        ({ measure, unit, date, round, adminLevel, reported, expected, partition = '', ...figure }) => [
          measure,
          unit,
          date ?? (round === undefined ? '-' : `round ${round}`),
          String(adminLevel),
          figureText(figure),
          `${reported}/${expected}`,
          partition,
        ],
      ),
    ]),
    ...(hidden > 0 ? [`  and ${hidden} before these (--json has all)`] : []),
    ...section(
      'capacities',
      one.capacities.flatMap(({ place, per, steps }) =>
        steps.map(({ day, people }) => [
          oneLine(place),
          per === 'day' ? 'per day' : 'at once',
          day,
          String(people),
        ]),
      ),
    ),
    ...section(
      'questions',
      one.questions.map(({ code, column, choices, assumed }) => [
        code,
        one.columns[column]?.header ?? '',
        choices.join(' / '),
        assumed === null ? 'waiting' : `assumed: ${assumed}`,
      ]),
    ),
    ...section(
      'places not known',
      one.unmatched.map(({ text, suggestions }) => [oneLine(text), suggestions.join(', ')]),
    ),
    ...section(
      'issues',
      one.issues.map(({ severity, code, count, row, column, example }) => [
        severity,
        code,
        `×${count}`,
        `row ${row}`,
        oneLine(column),
        oneLine(example),
      ]),
    ),
    '',
  ].join('\n');
}

/** A figure with what bounds it: `100`, `≥100`, `100–120`; a dash for none. */
function figureText({ value, upper }: Pick<LevelTotal, 'value' | 'upper'>): string {
  if (value === null) return '-';
  const text = value.toLocaleString('en');
  if (upper === undefined) return text;
  return upper === null ? `≥${text}` : `${text}–${upper.toLocaleString('en')}`;
}

/** A table of texts under a title; nothing when it has no rows. */
function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));
  return [`${title}:`, ...lines.map((line) => `  ${line.trimEnd()}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}

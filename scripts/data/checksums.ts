import { createHash } from 'node:crypto';

const START = '<!-- checksums: written by scripts/data/build.ts -->';
const END = '<!-- /checksums -->';

/** The README with the table of files between its markers replaced. Fails if the markers are missing. */
export function withChecksums(readme: string, files: ReadonlyMap<string, string>): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error('data/README.md has no place for the checksums');
  return `${readme.slice(0, start)}${START}\n\n${table(files)}\n\n${readme.slice(end)}`;
}

function table(files: ReadonlyMap<string, string>): string {
  const rows = [
    ['File', 'Rows', 'Dates', 'Bytes', 'SHA-256'],
    ...[...files].map(([name, text]) => [
      `\`${name}\``,
      rowCount(name, text),
      dateRange(text),
      String(Buffer.byteLength(text)),
      `\`${createHash('sha256').update(text).digest('hex')}\``,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const lines = rows.map((row) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** Lines after the header of a CSV file; '' for other files. No cell of these files holds a line break. */
function rowCount(name: string, text: string): string {
  return name.endsWith('.csv') ? String(text.split('\n').length - 2) : '';
}

/** First and last reference date of a file that has them; '' for other files. */
function dateRange(text: string): string {
  if (!text.startsWith('reference_date,')) return '';
  const lines = text.trimEnd().split('\n');
  return `${lines[1]?.slice(0, 10) ?? ''} to ${lines.at(-1)?.slice(0, 10) ?? ''}`;
}

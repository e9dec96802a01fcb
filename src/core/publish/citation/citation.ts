import { message, type Message } from '../../domain/message';
import type { Manifest } from '../manifest/manifest';
import { titleFrame } from '../page/titleFrame';
import { withoutIsolates } from '../withoutIsolates';

/** A snapshot to be cited: its manifest and its permanent name. */
export interface Cited {
  readonly manifest: Manifest;
  readonly name: string;
}

/** How a language writes a year: in its digits, as it does the days beside it. */
interface Years {
  readonly year: (year: number) => string;
}

/** The citation as a sentence. */
export function plainCitation({ manifest, name }: Cited, { year }: Years): Message {
  const { publisher, title, frozen, selection } = manifest;
  const { from, to } = selection;
  const dates =
    from === to
      ? message('citation-of_date', { day: { day: to } })
      : message('citation-of_dates', { from: { day: from }, to: { day: to } });
  return message('citation-plain', {
    publisher,
    year: year(Number(frozen.slice(0, 4))),
    // In a sentence of either direction.
    title: titleFrame(manifest).direction === 'rtl' ? `\u2067${title}\u2069` : title,
    dates: { say: dates },
    frozen: { day: frozen },
    name,
  });
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}', // BibTeX counts braces even behind a backslash
  '}': '\\textbraceright{}',
};

/** The citation for BibTeX. No letter of a title ends a field or starts a command. */
export function bibtexCitation({ manifest, name }: Cited): string {
  const { publisher, title, frozen } = manifest;
  const fields = [
    ['author', `{${bibtexText(publisher)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['year', frozen.slice(0, 4)],
    ['date', frozen],
    ['note', bibtexText(name)],
  ];
  const label = `snapshot-${frozen}-${name.slice(-8).replaceAll(/[^A-Za-z0-9]/g, '')}`;
  return `@misc{${label},\n${fields.map(([field, text]) => `  ${field} = {${text}},\n`).join('')}}\n`;
}

function bibtexText(text: string): string {
  return withoutIsolates(text).replaceAll(/[\\{}$&#%_~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

/** The citation in the RIS format, lines ended by CRLF. A line break in a title would begin a field, and is a blank. */
export function risCitation({ manifest, name }: Cited): string {
  const { publisher, title, frozen } = manifest;
  const fields = [
    ['TY', 'DATA'],
    ['AU', publisher],
    ['TI', title],
    ['PY', frozen.slice(0, 4)],
    ['DA', frozen.replaceAll('-', '/')],
    ['AN', name],
    ['ER', ''],
  ];
  return fields
    .map(([tag, text = '']) => `${tag}  - ${withoutIsolates(text).replaceAll(/\s+/g, ' ')}\r\n`)
    .join('');
}

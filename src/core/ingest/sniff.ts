/** How the bytes of a text file are to be read. */
export interface SniffedText {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
  /** True when no byte-order mark and no strict UTF-8 reading settled it. */
  readonly guessed: boolean;
}

const ARABIC_SHARE = 0.5;

/**
 * The encoding of a file from its first bytes: byte-order mark, then strict UTF-8, then Windows-1256 when the
 * bytes from 0x80 up are mostly Arabic letters there, else Windows-1252. `sample` may end inside a character.
 */
export function sniffEncoding(sample: Uint8Array): SniffedText {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', guessed: false };
  if (isUtf8(sample)) return { encoding: 'utf-8', guessed: false };
  return { encoding: arabicShare(sample) >= ARABIC_SHARE ? 'windows-1256' : 'windows-1252', guessed: true };
}

/** The delimiter that cuts the most lines of a sample into equally many cells, quotes honoured; `,` when none does. */
export function sniffDelimiter(sample: string): string {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(sample)?.[1];
  if (declared !== undefined) return declared;
  let best = { delimiter: ',', lines: 0, cells: 1 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const counts = cellCounts(sample, delimiter);
    for (const [cells, lines] of counts) {
      const better = lines > best.lines || (lines === best.lines && cells > best.cells);
      if (cells > 1 && better) best = { delimiter, lines, cells };
    }
  }
  return best.delimiter;
}

/** How many lines have how many cells. A line break inside quotes does not end a line. */
function cellCounts(sample: string, delimiter: string): Map<number, number> {
  const counts = new Map<number, number>();
  let cells = 1;
  let quoted = false;
  for (const character of sample) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === delimiter) cells++;
    else if (character === '\n') {
      counts.set(cells, (counts.get(cells) ?? 0) + 1);
      cells = 1;
    }
  }
  if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  return counts;
}

/** Strict UTF-8 by the lead and continuation bytes; a character cut off at the end of the sample is forgiven. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 ? 1 : 0;
    if (more === 0 || lead > 0xf4) return false;
    for (let step = 0; step < more && at < bytes.length; step++) {
      if (((bytes[at++] ?? 0) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** Share of the high bytes that are letters of Arabic in Windows-1256 (0xC0–0xDF less ×, and 0xE1–0xF2 in part). */
function arabicShare(bytes: Uint8Array): number {
  let high = 0;
  let arabic = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if ((byte >= 0xc0 && byte <= 0xdf && byte !== 0xd7) || ARABIC_LATE.has(byte)) arabic++;
  }
  return high === 0 ? 0 : arabic / high;
}

const ARABIC_LATE = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xec, 0xed]);

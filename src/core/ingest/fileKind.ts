import { EXERCISE_MARK } from '../domain/exerciseMark';
import type { FailureCode } from '../domain/failure';

/** How a file is opened: unpacked first, read as JSON or as delimited text, or not at all, with the reason. */
export type FileKind =
  | { readonly kind: 'gzip' | 'zip' | 'json' | 'text' }
  | { readonly kind: 'refused'; readonly code: FailureCode };

/** First bytes of what can be told by them; from the published signatures of each format. */
const SIGNATURES: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x1f, 0x8b], { kind: 'gzip' }],
  [ascii('PK\u0003\u0004'), { kind: 'zip' }],
  [ascii('PK\u0005\u0006'), { kind: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0], refused('file_is_old_workbook')], // OLE: xls, and xlsx with a password
  [ascii('%PDF'), refused('file_is_pdf')],
  [[0x89, ...ascii('PNG')], refused('file_is_image')],
  [[0xff, 0xd8, 0xff], refused('file_is_image')],
  [ascii('GIF8'), refused('file_is_image')],
  [ascii('II*\u0000'), refused('file_is_image')],
  [ascii('MM\u0000*'), refused('file_is_image')],
  [ascii('Rar!'), refused('file_is_archive')],
  [ascii('7z\u00bc\u00af'), refused('file_is_archive')],
  [ascii('BZh'), refused('file_is_archive')],
  [[0xfd, ...ascii('7zXZ')], refused('file_is_archive')],
  [[0x28, 0xb5, 0x2f, 0xfd], refused('file_is_archive')], // zstd
  [ascii('SQLite format 3'), refused('file_is_binary')],
  [ascii('PAR1'), refused('file_is_binary')],
];

const TAR_MARK_AT = 257;
/** Share of zero bytes from which a file without a byte-order mark is no text. */
const BINARY_ZEROS = 0.05;
const JSON_NAME = /\.(json|geojson|topojson|ndjson|jsonl)$/i;
const MARKUP = /^<(!doctype|html|\?xml|svg|kml)/i;

/**
 * The kind of a file from its first bytes; its name counts only where these leave it open: a text that begins like a
 * list or an object, or is named so, is JSON. `sample` is the beginning, some kilobytes of it.
 */
export function fileKind(sample: Uint8Array, name: string): FileKind {
  for (const [signature, kind] of SIGNATURES) if (startsWith(sample, signature, 0)) return kind;
  if (startsWith(sample, ascii('ustar'), TAR_MARK_AT)) return refused('file_is_archive');
  const hasMark = startsWith(sample, [0xff, 0xfe], 0) || startsWith(sample, [0xfe, 0xff], 0);
  const zeros = sample.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (!hasMark && zeros > sample.length * BINARY_ZEROS) return refused('file_is_binary');
  const beginning = firstLetters(sample);
  if (MARKUP.test(beginning)) return refused('file_is_markup');
  if (beginning.includes(EXERCISE_MARK)) return refused('file_is_exercise');
  const isJson = /^(\{|\[\s*[[{\]"\d-])/.test(beginning) || JSON_NAME.test(name);
  return { kind: isJson ? 'json' : 'text' };
}

/** The first letters of a text, whether it has one byte or two for each, without mark and white space. */
function firstLetters(sample: Uint8Array): string {
  const letters = [...sample.subarray(0, 200)].filter((byte) => byte > 0 && byte < 0x80);
  return String.fromCharCode(...letters).trimStart();
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function refused(code: FailureCode): FileKind {
  return { kind: 'refused', code };
}

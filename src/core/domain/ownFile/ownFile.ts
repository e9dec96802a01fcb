import type { FieldFault } from './fieldFault';
import { isRecord, type Reads } from './fields';

/** A kind of file that is made here: what it is told from others by, and how long one may be. */
export interface FileKind {
  readonly kind: string;
  /** Raised when a field changes its meaning. */
  readonly version: number;
  /** In letters. */
  readonly most: number;
}

/** What a file says, or all that is wrong in it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Reads the text of a file: all of it or nothing, with every fault by field and reason; never throws. O(letters). */
export function readOwnFile<Value>(json: string, file: FileKind, read: Reads<Value>): Reading<Value> {
  const refused = (field: string, reason: FieldFault['reason']): Reading<Value> => ({
    ok: false,
    faults: [{ field, reason }],
  });
  if (json.length > file.most) return refused('', 'tooLong');
  const written = parsed(json);
  if (written === undefined) return refused('', 'notJson');
  if (!isRecord(written) || written['kind'] !== file.kind) return refused('kind', 'otherKind');
  if (written['version'] !== file.version) return refused('version', 'version');
  const { kind: _kind, version: _version, ...content } = written;
  const faults: FieldFault[] = [];
  const value = read(content, '', faults);
  return value === undefined || faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

/**
 * The text of a file: the same content is the same text, whatever order its fields were made in. With `short` without a
 * space, for where room is scarce. O(letters).
 */
export function writeOwnFile({ kind, version }: FileKind, content: object, short = false): string {
  const written = { kind, version, ...Object.fromEntries(fieldsInOrder(content)) };
  return short ? JSON.stringify(written) : `${JSON.stringify(written, null, 2)}\n`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  return typeof value === 'object' && value !== null ? Object.fromEntries(fieldsInOrder(value)) : value;
}

function fieldsInOrder(value: object): [string, unknown][] {
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, inOrder(one)]);
}

/** Undefined is what no JSON text can be. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

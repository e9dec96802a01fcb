import type { GeoIssueCode, Severity } from '../../domain/issue';
import { jsonText, type JsonValue } from '../json/jsonValue';

/** Why a geometry cannot be used, with the part that is wrong. */
export class GeoFault {
  readonly code: GeoIssueCode;
  readonly part: JsonValue | undefined;

  constructor(code: GeoIssueCode, part: JsonValue | undefined) {
    this.code = code;
    this.part = part;
  }
}

/** Takes what is odd about a feature but does not keep it from being used. */
export type GeoNote = (code: GeoIssueCode, severity: Severity, column: string, part?: JsonValue) => void;

const EXCERPT = 80;

/** The beginning of a value as JSON text; empty for a value that is not there. */
export function excerpt(part: JsonValue | undefined): string {
  if (part === undefined) return '';
  const text = jsonText(Array.isArray(part) ? part.slice(0, EXCERPT) : part);
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

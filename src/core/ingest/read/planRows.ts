import type { RowPlan, Span } from '../scan/rowPlan';
import type { ColumnRole } from '../columnRole';
import type { UnderstoodColumn } from '../understanding';
import { identityColumns } from './rowIdentity';
import { RowTexts } from './rowTexts';

/** What the words of a span say of a row. */
export type SpanKind = 'when' | 'where' | 'rest' | 'key' | 'addend';

/** How the rows of a table are coded, and what each span is about. */
export interface PlannedRows {
  readonly plan: RowPlan;
  /** For each span of the plan its kind, and its columns. */
  readonly kinds: readonly SpanKind[];
}

/** How the rows of a table are to be coded so that a reader of coded rows has all it needs. O(columns). */
export function planRows(columns: readonly UnderstoodColumn[], delimiter: number): PlannedRows {
  const texts = new RowTexts(columns);
  const identity = identityColumns(texts);
  const kinds = columns.map((column) => kindOf(column, texts));
  const spans: Span[] = [];
  const kindsOfSpans: SpanKind[] = [];
  kinds.forEach((kind, index) => {
    if (kind === null) return;
    const before = spans.at(-1);
    if (before?.last === index - 1 && kindsOfSpans.at(-1) === kind) {
      spans[spans.length - 1] = { first: before.first, last: index };
    } else {
      spans.push({ first: index, last: index });
      kindsOfSpans.push(kind);
    }
  });
  const counts = texts.of('count').map(({ index }) => index);
  const [latitude, longitude] = [texts.first('latitude'), texts.first('longitude')];
  const points = latitude >= 0 && longitude >= 0 ? ([latitude, longitude] as const) : null;
  const isRead = kinds[0] !== null || [...counts, ...identity.own].includes(0);
  return {
    kinds: kindsOfSpans,
    plan: {
      delimiter,
      width: columns.length,
      spans,
      counts,
      identity: identity.columns,
      sites: identity.sites,
      points,
      labels: isRead ? identity.own : [...identity.own, 0],
    },
  };
}

const KINDS: ReadonlyMap<ColumnRole['is'], SpanKind> = new Map([
  ['day', 'when'],
  ['year', 'when'],
  ['month', 'when'],
  ['round', 'when'],
  ['adminLevel', 'where'],
  ['place', 'where'],
  ['partition', 'rest'],
  ['direction', 'rest'],
  ['kind', 'rest'],
  ['source', 'rest'],
  ['sourceError', 'rest'],
  ['sourceWarning', 'rest'],
  ['key', 'key'],
  ['addend', 'addend'],
]);

/** What a column says together with its neighbours; null for one that is read by itself or not at all. */
function kindOf({ index, role }: UnderstoodColumn, texts: RowTexts): SpanKind | null {
  if (role.is === 'day' && role.of !== 'reference') return null;
  if (role.is === 'place' && (role.level > 2 || texts.placeIndex(role.level, role.by) !== index)) return null;
  return KINDS.get(role.is) ?? null;
}

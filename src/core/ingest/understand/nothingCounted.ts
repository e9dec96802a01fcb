import type { ColumnFacts } from './columnFacts';

/** What is known of a column that has no role. */
export const NO_ROLE = {
  role: null,
  evidence: { kind: 'none', detail: '' },
  confidence: 0,
} as const satisfies Partial<ColumnFacts>;

/** What is known of a column that counts nobody, be it all people of a place or a part of them. */
export const NOTHING_COUNTED = {
  ...NO_ROLE,
  group: null,
  parts: {},
  titledShelter: null,
  loosePart: null,
  total: false,
} as const satisfies Partial<ColumnFacts>;

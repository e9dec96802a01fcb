import type { PlaceLevel } from '../../domain/placeLevel';
import { MEASURES, UNITS, type Dimension, type Measure, type Unit } from '../../domain/measure';
import type { ColumnRole } from '../../ingest/columnRole';

/** A thing that a column can be taken for, under the word that names it in the language files and in a select. */
export interface RoleChoice {
  readonly word: string;
  readonly role: ColumnRole;
}

/** Choices that belong together. */
export interface RoleGroup {
  readonly word: 'time' | 'place' | 'count' | 'parts' | 'rows' | 'other';
  readonly choices: readonly RoleChoice[];
}

const place = (level: PlaceLevel, by: 'code' | 'name'): ColumnRole => ({ is: 'place', level, by });
const key = (dimension: Dimension, by: 'code' | 'name'): ColumnRole => ({ is: 'key', dimension, by });
const count = (measure: Measure, unit: Unit): ColumnRole => ({
  is: 'count',
  measure,
  unit,
  part: null,
  day: null,
});

/** All that a person can take a column for, in the order of a select. */
export const ROLE_GROUPS: readonly RoleGroup[] = [
  {
    word: 'time',
    choices: [
      { word: 'day', role: { is: 'day', of: 'reference' } },
      { word: 'period-start', role: { is: 'day', of: 'periodStart' } },
      { word: 'year', role: { is: 'year' } },
      { word: 'round', role: { is: 'round' } },
    ],
  },
  {
    word: 'place',
    choices: [
      { word: 'governorate-name', role: place(1, 'name') },
      { word: 'governorate-code', role: place(1, 'code') },
      { word: 'district-name', role: place(2, 'name') },
      { word: 'district-code', role: place(2, 'code') },
      { word: 'subdistrict-name', role: place(3, 'name') },
      { word: 'subdistrict-code', role: place(3, 'code') },
      { word: 'site-name', role: place(4, 'name') },
      { word: 'site-code', role: place(4, 'code') },
      { word: 'country-name', role: place(0, 'name') },
      { word: 'country-code', role: place(0, 'code') },
      { word: 'latitude', role: { is: 'latitude' } },
      { word: 'longitude', role: { is: 'longitude' } },
      { word: 'capacity-day', role: { is: 'capacity', per: 'day' } },
      { word: 'capacity-total', role: { is: 'capacity', per: 'total' } },
      { word: 'admin-level', role: { is: 'adminLevel' } },
    ],
  },
  {
    word: 'count',
    choices: MEASURES.flatMap((measure) =>
      UNITS.map((unit) => ({ word: `${measure}-${unit}`, role: count(measure, unit) })),
    ),
  },
  {
    word: 'parts',
    choices: [
      { word: 'origin-name', role: key('origin', 'name') },
      { word: 'origin-code', role: key('origin', 'code') },
      { word: 'shelter', role: key('shelter', 'name') },
      { word: 'wave', role: key('wave', 'name') },
      { word: 'last-displacement-name', role: key('lastDisplacement', 'name') },
      { word: 'last-displacement-code', role: key('lastDisplacement', 'code') },
    ],
  },
  {
    word: 'rows',
    choices: [
      { word: 'partition', role: { is: 'partition' } },
      { word: 'addend', role: { is: 'addend' } },
      { word: 'kind', role: { is: 'kind' } },
      { word: 'direction', role: { is: 'direction' } },
      { word: 'event', role: { is: 'event' } },
      { word: 'source-error', role: { is: 'sourceError' } },
      { word: 'source-warning', role: { is: 'sourceWarning' } },
    ],
  },
  {
    word: 'other',
    choices: [
      { word: 'source', role: { is: 'source' } },
      { word: 'unused', role: { is: 'unused' } },
    ],
  },
];

const BY_WORD = new Map(ROLE_GROUPS.flatMap(({ choices }) => choices.map(({ word, role }) => [word, role])));
const BY_ROLE = new Map([...BY_WORD].map(([word, role]) => [JSON.stringify(role), word]));

/** The role of a word; null for none. */
export function roleOfWord(word: string): ColumnRole | null {
  return BY_WORD.get(word) ?? null;
}

/** The word of a role that a person could have chosen; null for one that only the header or the values can show. */
export function wordOfRole(role: ColumnRole): string | null {
  return BY_ROLE.get(JSON.stringify(role)) ?? null;
}

import type { Measure } from '../../domain/measure';
import type { PlaceLevel } from '../../domain/placeLevel';
import { cellText } from '../cellText';
import type { ColumnRole } from '../columnRole';
import { HEADER_WITHIN } from './headerCells';

const TAG = /^(#[A-Za-z]\w*)((?:\s*\+[A-Za-z]\w*)*)$/;
const TAG_SHARE = 0.5;

/** A hashtag of HXL 1.1 with its attributes, lower case. */
interface Tag {
  readonly tag: string;
  readonly attributes: ReadonlySet<string>;
}

/** The tag of a cell; null when it is none. A lone `#` is a header, not a tag. */
function parseTag(text: string): Tag | null {
  if (!text.includes('#') || text.length > 300) return null;
  const match = TAG.exec(cellText(text));
  if (!match) return null;
  const attributes = (match[2] ?? '').toLowerCase().split(/\s*\+/).filter(Boolean);
  return { tag: (match[1] ?? '').toLowerCase(), attributes: new Set(attributes) };
}

/**
 * Index of the row of tags among the first 25; null when there is none. Tags must be half of the cells that hold
 * something, as libhxl-python 5.2 decides (hxl/input.py).
 */
export function findTagRow(rows: readonly (readonly string[])[]): number | null {
  const index = rows.slice(0, HEADER_WITHIN).findIndex((cells) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const tags = filled.filter((cell) => parseTag(cell) !== null);
    return tags.length > 0 && tags.length / filled.length >= TAG_SHARE;
  });
  return index < 0 ? null : index;
}

const PEOPLE: readonly (readonly [attribute: string, measure: Measure])[] = [
  ['idps', 'idps'],
  ['displaced', 'idps'],
  ['returnees', 'returnees'],
  ['refugees', 'refugees'],
];

/** What lies below a sub-district is told apart like a location. */
const LEVELS: ReadonlyMap<string, PlaceLevel> = new Map<string, PlaceLevel>([
  ['#country', 0],
  ['#adm1', 1],
  ['#adm2', 2],
  ['#adm3', 3],
  ['#adm4', 4],
  ['#adm5', 4],
  ['#loc', 4],
]);

/** What a tag says its column holds; `unused` for tags that no figure here needs, null for a text that is no tag. */
export function tagRole(text: string): ColumnRole | null {
  const parsed = parseTag(text);
  if (!parsed) return null;
  const { tag, attributes } = parsed;
  const by = attributes.has('code') || attributes.has('pcode') ? 'code' : 'name';
  if (attributes.has('origin')) return { is: 'key', dimension: 'origin', by };
  const level = LEVELS.get(tag);
  if (level !== undefined) return { is: 'place', level, by };
  switch (tag) {
    case '#adm':
      return attributes.has('level') ? { is: 'adminLevel' } : { is: 'unused' };
    case '#geo':
      return attributes.has('lat')
        ? { is: 'latitude' }
        : attributes.has('lon')
          ? { is: 'longitude' }
          : { is: 'unused' };
    case '#date':
      return dateRole(attributes);
    case '#round':
      return { is: 'round' };
    case '#operation':
      return attributes.has('status') ? { is: 'unused' } : { is: 'partition' };
    case '#assessment':
      return { is: 'partition' };
    case '#indicator':
      return attributes.has('name') || attributes.size === 0 ? { is: 'kind' } : { is: 'unused' };
    case '#cause':
      return { is: 'addend' };
    case '#affected':
    case '#population':
      return peopleRole(attributes);
    default:
      return { is: 'unused' };
  }
}

const PEOPLE_WORDS: readonly (readonly [attribute: string, word: string])[] = [
  ['f', 'female'],
  ['m', 'male'],
  ['children', 'children'],
  ['adults', 'adults'],
  ['elderly', 'elderly'],
];

/** The sex and age of a tag of affected people in words that headers use, and whom it counts; null for another tag. */
export function taggedPeople(
  text: string,
): { readonly words: string; readonly measure: Measure | null } | null {
  const parsed = parseTag(text);
  if (parsed?.tag !== '#affected' || parsed.attributes.has('hh')) return null;
  const words = PEOPLE_WORDS.flatMap(([attribute, word]) => (parsed.attributes.has(attribute) ? [word] : []));
  const measure = PEOPLE.find(([attribute]) => parsed.attributes.has(attribute))?.[1] ?? null;
  return words.length === 0 ? null : { words: words.join(' '), measure };
}

function dateRole(attributes: ReadonlySet<string>): ColumnRole {
  if (attributes.has('year')) return { is: 'year' };
  if (attributes.has('month')) return { is: 'month' };
  return { is: 'day', of: attributes.has('start') ? 'periodStart' : 'reference' };
}

/** Counts of one sex or age are parts of the whole that stands beside them. */
function peopleRole(attributes: ReadonlySet<string>): ColumnRole {
  const measure = PEOPLE.find(([attribute]) => attributes.has(attribute))?.[1];
  const part = ['m', 'f', 'children', 'adults', 'elderly'].some((attribute) => attributes.has(attribute));
  if (measure === undefined || part) return { is: 'unused' };
  return {
    is: 'count',
    measure,
    unit: attributes.has('hh') ? 'families' : 'individuals',
    part: null,
    day: null,
  };
}

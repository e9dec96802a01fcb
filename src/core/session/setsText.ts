import type { PlaceId } from '../domain/place';

/** A region set that a person made: places of one level under a name of their own. */
export interface OwnSet {
  /** What a link chooses it by, `own1` and so on: it stays when the set is renamed. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly PlaceId[];
}

/** What a link has room for, and a list can be read at a glance. */
export const MOST_SETS = 8;
export const SET_MEMBERS = { fewest: 2, most: 60 } as const;
const LONGEST_NAME = 40; // letters, as code points

const ID = /^own[1-9]\d?$/;
/** What no name shows: line breaks and other controls, and marks that turn the direction of what stands around it. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A name as it is kept: without controls, marks of direction and needless spaces, in composed letters, cut to its greatest
 * length. Empty when nothing is left.
 */
export function cleanName(text: string): string {
  const name = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return Array.from(name).slice(0, LONGEST_NAME).join('').trim();
}

/**
 * The sets of a link, `own1:North:IQG09,IQG11;own2:…`, a backslash before each mark that belongs to a name or code. What
 * is no set comes back in `dropped` as it was written; the rest counts.
 */
export function readSets(text: string | null): { sets: OwnSet[]; dropped: string[] } {
  const sets: OwnSet[] = [];
  const dropped: string[] = [];
  if (text === null) return { sets, dropped };
  for (const part of split(text, ';')) {
    const set = readSet(part);
    if (set && sets.length < MOST_SETS && sets.every(({ id }) => id !== set.id)) sets.push(set);
    else dropped.push(part);
  }
  return { sets, dropped };
}

/** What a link says of sets; null for none. */
export function writeSets(sets: readonly OwnSet[]): string | null {
  const texts = sets.map(({ id, name, members }) =>
    [id, escaped(name), members.map(escaped).join(',')].join(':'),
  );
  return texts.length > 0 ? texts.join(';') : null;
}

/** The first id that no set has. */
export function freeId(sets: readonly OwnSet[]): string {
  let number = 1;
  while (sets.some(({ id }) => id === `own${number}`)) number++;
  return `own${number}`;
}

function readSet(part: string): OwnSet | null {
  const [id = '', name = '', codes = '', ...more] = split(part, ':');
  const members = [...new Set(split(codes, ',').map(plain))].filter(Boolean);
  const cleaned = cleanName(plain(name));
  const isSized = members.length >= SET_MEMBERS.fewest && members.length <= SET_MEMBERS.most;
  return ID.test(id) && cleaned !== '' && isSized && more.length === 0
    ? { id, name: cleaned, members }
    : null;
}

/** The parts between marks that have no backslash before them. */
function split(text: string, mark: ';' | ':' | ','): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[^]|[^]/g)) {
    if (piece === mark) parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts;
}

const escaped = (text: string) => text.replace(/[\\;:,]/g, String.raw`\$&`);
const plain = (text: string) => text.replace(/\\([^])/g, '$1');

import type { Day } from '../../domain/day';
import type { Dimension, Measure, Unit } from '../../domain/measure';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { ColumnRole } from '../columnRole';
import { parseCount } from '../parseCount';
import { wordForNothing } from '../read/wordsForNothing';
import { undatedRound } from '../../domain/undated';
import { MOST_ROUNDS } from '../roundDays';
import type { DateOrder, Evidence } from '../understanding';
import { areWaves } from './areWaves';
import type { ColumnFacts } from './columnFacts';
import { isWordless, speakingCells } from './headerCells';
import { headerParts } from './mergedHeader';
import { isHeadedDate, mayHeadDates } from './headedDates';
import { headerKey } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { originColumns } from './originColumns';
import { numberOfPart, partOfYear } from './partOfYear';
import { RECEIVING } from './placePhrases';
import { rowKind } from './rowKind';
import { housedPeople, shelterKey } from './shelterKey';
import { sexAgeColumns } from './sexAgeColumns';
import { looksLikeCount, looksLikeDate, shareOf, type ColumnProfile } from './profileColumn';
import { isPartOfYear } from './yearAbove';

/** A role with its grounds. */
export interface AssignedRole {
  readonly role: ColumnRole;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** What stands for a column whose own header does not say it. */
export interface Defaults {
  readonly measure: Measure;
  /** Whether headers that say IDPs are those of a list of returnees. */
  readonly retitled: boolean;
  readonly unit: Unit;
  readonly headerDateOrder: DateOrder;
  /** The days of the rounds that headers name, as far as a person named them. */
  readonly roundDays: ReadonlyMap<number, Day>;
}

const MOSTLY = 0.6;
const CODE = /^[A-Z]{2,3}[-_]?[A-Z]?\d{1,4}(?:[A-Z]?\d+)*$/;
/** Headers of columns that say what a row counts. */
const KIND_KEYS = new Set(
  [
    'indicator',
    'indicator name',
    'variable',
    'measure',
    'metric',
    'unit',
    'population group',
    'population type',
    'type of population',
    'type de population',
    'groupe de population',
    'displacement status',
    'المؤشر',
    'الوحدة',
  ].map(headerKey),
);
/** What a pivot table calls the names of its rows: they may be shelters, sexes or months as well as places. */
const ROW_NAMES = headerKey('Row Labels');
const isBareName = (text: string) => !isWordless(text) && !isPartOfYear(text) && speakingCells([text]) === 0;
const saysKind = (text: string) => rowKind(text) !== null || housedPeople(text) !== null;
/** What nothing speaks for. */
export const NOTHING: AssignedRole = { role: { is: 'unused' }, evidence: [], confidence: 0 };

/**
 * The role of each column by its own header, by the columns around it and by its values, in this order. A breakdown
 * needs company: one header that happens to be the name of a place makes no column of origins.
 */
export function assignRoles(
  seen: ColumnsSeen,
  gazetteer: Gazetteer | null,
  defaults: Defaults,
): AssignedRole[] {
  const { facts, profiles, headers } = seen;
  const numeric = profiles.map(
    (profile) => profile.filled === 0 || shareOf(profile, looksLikeCount) >= MOSTLY,
  );
  const free = facts.map(({ role }, index) => role === null && numeric[index] === true);
  const origins = originColumns(seen, free);
  const people = peopleColumns(seen, numeric, defaults);
  const waves = areWaves(seen);
  let before: Dimension | null = null;
  const taken = new Map<string, string>();
  const part = (
    dimension: Dimension,
    wanted: string,
    header: string,
    evidence: Evidence,
    of: { readonly measure: Measure; readonly unit: Unit; readonly day?: Day | null } = defaults,
  ): AssignedRole => {
    before = dimension;
    const other = taken.get(`${dimension} ${wanted}`);
    const key = other === undefined || other === header ? wanted : header; // two kinds of one class stay two
    taken.set(`${dimension} ${key}`, header);
    const { measure, unit, day = null } = of;
    const role = { is: 'count', measure, unit, part: { dimension, key }, day } as const;
    return assigned(role, 0.85, evidence);
  };
  const counted = new Set(
    facts.flatMap(({ role, measure }, at) =>
      role?.is === 'count' && numeric[at] === true && (profiles[at]?.filled ?? 0) > 0
        ? [measure ?? defaults.measure]
        : [],
    ),
  );
  const hasMonths = facts.some(({ role }) => role?.is === 'month');
  const hasDays = facts.some(({ role }) => role?.is === 'day');
  return facts.map((column, index): AssignedRole => {
    const name = headerParts(headers[index] ?? '').name;
    const { group, parts, loosePart, evidence, confidence } = column;
    const header = headerKey(column.undated);
    // `Places` may name them, and `IDP type` is one of words where another column holds the numbers
    const isOfTexts =
      (column.role?.is === 'capacity' && numeric[index] !== true) ||
      (column.role?.is === 'count' &&
        counted.has(column.measure ?? defaults.measure) &&
        hasWordsAlone(profiles[index]));
    const isOfPeople = RECEIVING.test(name) && numeric[index] === true && profiles[index]?.filled !== 0;
    const role =
      isOfTexts || isOfPeople
        ? null
        : (countAtPlaces(column, profiles[index], numeric[index]) ?? column.role);
    const byHeader: Evidence = { kind: 'header', detail: name };
    const above = headerParts(headers[index] ?? '').group;
    const byTitle: Evidence = above === '' ? byHeader : { kind: 'group', detail: above };
    const kind = { measure: column.measure ?? defaults.measure, unit: column.unit ?? defaults.unit };
    const who = people.get(index);
    if (who !== undefined) {
      const ofPeople = { dimension: 'sexAge', key: who } as const;
      const day = dayIn(column, defaults);
      const counted = { is: 'count', ...kind, unit: 'individuals', part: ofPeople, day } as const;
      return assigned(counted, 0.85, byHeader);
    }
    const sourced = evidence.kind === 'tag' || evidence.kind === 'headerOfSource';
    const title = column.titledShelter ?? '';
    const shelter = shelterKey(title);
    if (shelter !== null && !sourced && numeric[index] === true) {
      const day = dayIn(column, defaults);
      return part('shelter', shelter, headerKey(title), byTitle, { ...kind, day });
    }
    const isMostly = (test: (text: string) => boolean) =>
      profiles[index] !== undefined && shareOf(profiles[index], test) > MOSTLY;
    const partNamed = hasMonths ? null : partOfYear(name); // a week beside a month is one of the month
    if (partNamed && isMostly((text) => numberOfPart(partNamed, text) !== null))
      return assigned({ is: 'month' }, 0.8, byHeader);
    if ((partNamed || mayHeadDates(name, role, hasDays)) && isMostly((text) => isHeadedDate(text, role))) {
      return assigned({ is: 'day', of: 'reference' }, 0.8, byHeader); // `Aug-19` under `Month`
    }
    if (column.sexAge && role?.is === 'count' && !sourced) return NOTHING; // some of the people are no whole
    if (role && (sourced || group === null)) {
      const own = sourced ? role : inTable(role, column, profiles[index], defaults);
      return { role: own, evidence: [evidence], confidence };
    }
    const inGroup = group !== null && numeric[index] === true && !column.total;
    if (inGroup && (role === null || parts[group] !== undefined)) {
      const key = parts[group] ?? loosePart ?? name.toLowerCase();
      return part(group, key, header, byTitle);
    }
    if (role) return { role, evidence: [evidence], confidence };
    if (free[index] === true) {
      if (parts.wave !== undefined && waves) return part('wave', parts.wave, header, byHeader);
      const day = column.ofOthers ? null : dayIn(column, defaults);
      const origin = origins.get(index);
      if (day) {
        const ofDay = { ...kind, day };
        if (parts.shelter !== undefined) return part('shelter', parts.shelter, header, byHeader, ofDay);
        if (origin !== undefined) return part('origin', origin, header, byHeader, ofDay);
        if (loosePart && before) return part(before, loosePart, header, byHeader, ofDay);
        if (column.sexAge !== null || column.unknownName) return NOTHING; // some of the people of that day, or others
        return assigned({ is: 'count', ...kind, part: null, day }, 0.85, byHeader);
      }
      if (parts.shelter !== undefined) return part('shelter', parts.shelter, header, byHeader);
      if (origin !== undefined) return part('origin', origin, header, byHeader);
      if (loosePart && before) return part(before, loosePart, header, byHeader);
      if (column.total) {
        const { measure } = kind; // that of its group: `Returnees › Total`
        return assigned({ is: 'count', measure, unit: defaults.unit, part: null, day: null }, 0.6, byHeader);
      }
    }
    if (parts.shelter === 'camp' && profiles[index]?.filled) {
      return assigned({ is: 'place', level: 4, by: 'name' }, 0.6, byHeader); // names under `Camp`, not counts
    }
    if (KIND_KEYS.has(headerKey(name)) && profiles[index] && shareOf(profiles[index], saysKind) > 0) {
      return assigned({ is: 'kind' }, 0.8, byHeader); // most rows may be of other indicators
    }
    const own = byValues(profiles[index], gazetteer);
    const isNames = own === NOTHING && headerKey(name) === ROW_NAMES && isMostly(isBareName);
    return isNames ? assigned({ is: 'place', level: 1, by: 'name' }, 0.6, byHeader) : own;
  });
}

/** Whether a column has words alone, and none that stands for a figure or for why there is none: no access, nil. */
function hasWordsAlone(profile: ColumnProfile | undefined): boolean {
  const texts = [...(profile?.texts.keys() ?? [])];
  return texts.length > 0 && texts.every((text) => !/\p{Nd}/u.test(text) && !saysNoFigure(text));
}

function saysNoFigure(text: string): boolean {
  return wordForNothing(text) !== null || parseCount(text).issue?.code !== 'not_a_number';
}

/**
 * A role by words in the light of the table: a count is of the title's measure when its header names none, or when the
 * list is one of returnees and keeps the headers of the list of IDPs; a place column whose values are codes holds codes.
 */
function inTable(
  role: ColumnRole,
  column: ColumnFacts,
  profile: ColumnProfile | undefined,
  defaults: Defaults,
): ColumnRole {
  if (role.is === 'count') {
    const measure =
      defaults.retitled && role.measure === 'idps' ? 'returnees' : (column.measure ?? defaults.measure);
    return { ...role, measure, day: dayIn(column, defaults) };
  }
  if (role.is === 'round' && profile && profile.texts.size > MOST_ROUNDS) return { is: 'unused' };
  const coded = role.is === 'place' && role.by === 'name' && role.level < 3 && profile !== undefined;
  return coded && shareOf(profile, (text) => CODE.test(text)) > MOSTLY ? { ...role, by: 'code' } : role;
}

/** The count of a header that names a unit beside the places it is told for, over numbers: `estimate_hh_Ward`. */
function countAtPlaces(
  { role, unit, evidence }: ColumnFacts,
  profile: ColumnProfile | undefined,
  isNumeric: boolean | undefined,
): ColumnRole | null {
  const isOfPlaces = role?.is === 'place' && role.by === 'name' && evidence.kind === 'header';
  if (!isOfPlaces || unit === null || isNumeric !== true || !profile || profile.filled === 0) return null;
  return { is: 'count', measure: 'idps', unit, part: null, day: null };
}

/** The day that a header names under the order of all of them, or that of its round; null when it names none. */
export function dayIn(
  { date, round }: ColumnFacts,
  { headerDateOrder: order, roundDays }: Pick<Defaults, 'headerDateOrder' | 'roundDays'>,
): Day | null {
  if (round !== null) return roundDays.get(round) ?? undatedRound(round);
  if (date.is === 'day') return date.day;
  if (date.is !== 'ordered') return null;
  if (order === 'unknown')
    return date.dayFirst === null ? date.monthFirst : date.monthFirst ? null : date.dayFirst;
  return order === 'dayFirst' ? date.dayFirst : date.monthFirst;
}

/** The columns that count the people of each measure and date by sex and age, with their keys. */
function peopleColumns(
  { facts, profiles }: ColumnsSeen,
  numeric: readonly boolean[],
  defaults: Defaults,
): Map<number, string> {
  const stocks = facts.map((column, index) => {
    const day = dayIn(column, defaults);
    const isRead = numeric[index] === true && (profiles[index]?.filled ?? 0) > 0 && column.group === null;
    const isOpen = column.ofOthers || (day === null && column.date.is === 'ordered');
    return isRead && !isOpen ? `${column.measure ?? defaults.measure} ${day}` : null;
  });
  return new Map(
    [...new Set(stocks)].flatMap((stock) => [
      ...sexAgeColumns(
        facts.map(({ sexAge }, index) => (stock !== null && stocks[index] === stock ? sexAge : null)),
      ),
    ]),
  );
}

/** Dates and places that their column's header does not announce. */
function byValues(profile: ColumnProfile | undefined, gazetteer: Gazetteer | null): AssignedRole {
  if (!profile || profile.filled === 0) return NOTHING;
  const evidence: Evidence = { kind: 'values', detail: profile.examples[0] ?? '' };
  if (shareOf(profile, looksLikeDate) > 0.8) return assigned({ is: 'day', of: 'reference' }, 0.5, evidence);
  if (shareOf(profile, saysKind) >= MOSTLY) return assigned({ is: 'kind' }, 0.6, evidence);
  if (!gazetteer) return NOTHING;
  if (shareOf(profile, (text) => gazetteer.matchCode(text)?.method === 'code') >= MOSTLY) {
    return assigned({ is: 'place', level: 1, by: 'code' }, 0.6, evidence);
  }
  if (shareOf(profile, (text) => gazetteer.matchName(text) !== null) >= MOSTLY) {
    return assigned({ is: 'place', level: 1, by: 'name' }, 0.6, evidence);
  }
  return NOTHING;
}

function assigned(role: ColumnRole, confidence: number, evidence: Evidence): AssignedRole {
  return { role, confidence, evidence: [evidence] };
}

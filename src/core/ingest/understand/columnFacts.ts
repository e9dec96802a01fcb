import { kindOf, type Dimension, type Measure, type Unit } from '../../domain/measure';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { ColumnRole } from '../columnRole';
import type { Evidence } from '../understanding';
import { groupTitles } from './groupTitles';
import { headerDate } from './headerDate';
import { headerMeaning } from './headerMeaning';
import { capacityRole } from './capacityHeader';
import { datedName } from './datedName';
import { headerParts, titlesOf } from './mergedHeader';
import { headerKey, latinHalf } from './headerWords';
import { taggedPeople, tagRole } from './hxlTags';
import { withoutRound } from './namedRound';
import { isDate, type ReadDate } from './readDate';
import { originName } from './originName';
import { RATIO } from './ratio';
import { sexAgeOf, type SexAge } from './sexAge';
import { shelterClass } from './shelterClass';
import { housedPeople, shelterKey } from './shelterKey';
import { sourceRole } from './sourceHeaders';
import { spelledSex } from './spelledSex';
import { waveKey } from './waveKey';
import { wordRole } from './wordRole';
import { dateUnder, partOfYearIn } from './yearAbove';

/** What the header of one column may mean, before the columns are looked at together. */
export interface ColumnFacts {
  readonly role: ColumnRole | null;
  readonly evidence: Evidence;
  readonly confidence: number;
  /** Its name without the date or the round beside it. */
  readonly undated: string;
  /** The dimension that the title of its group names. */
  readonly group: Dimension | null;
  /** What the column would count if it is a part of a breakdown. */
  readonly parts: Partial<Record<Dimension, string>>;
  /** What names a shelter above or beside the families or people that a column counts: `Camp › HH`, `Camp HH`. */
  readonly titledShelter: string | null;
  /** Whom the column counts, where its header names a sex or an age; such a column is no whole. */
  readonly sexAge: SexAge | null;
  /** The name of the place that people come from, where the header says that they do: `IDPs from Ninewa`. */
  readonly cameFrom: string | null;
  /** A wave that could not be a date as well. */
  readonly certainWave: boolean;
  /** The date that the header, or else the title of its group, is. */
  readonly date: ReadDate;
  /** Whether its titles name others, or some only, of the people of its date, who count where a person says so alone. */
  readonly ofOthers: boolean;
  /** Whether it has a name and what that says is not known: `2015 › Needs`. */
  readonly unknownName: boolean;
  /** Whether it is a date below a title that names neither people nor a class of them: `Harvest › 2014`. */
  readonly otherTitle: boolean;
  /** The round whose figures the column holds, in a table with a column for each; null for none. */
  readonly round: number | null;
  /** `Unknown` or `Other` by itself: part of whichever breakdown stands before it. */
  readonly loosePart: 'unknown' | 'other' | 'abroad' | null;
  readonly total: boolean;
  readonly measure: Measure | null;
  /** That of the header itself, whatever the title of its group says. */
  readonly ownMeasure: Measure | null;
  readonly unit: Unit | null;
  /** Whether it tells the round before, or what changed since, beside the figures of the round of the table. */
  readonly ofOtherRound?: true;
}

const UNKNOWN_KEYS = new Set(
  ['unknown', 'not known', 'غير معروف', 'مجهول', 'not available', 'no information'].map(headerKey),
);
/** People on the move, who are arrivals or departures where the direction of their movement is told. */
const TRAVELLERS = /travell?ers?|passengers?/i;
/** Residents who take others in, or who are counted with them: `Families hosting IDPs`, `Host HH`, `Hosted by families`. */
const HOSTS = /(?<!\p{L})host(?:ing)?(?!\p{L})|hosted(?!\p{L}).*(?<!\p{L})by(?!\p{L})/iu;
const ABROAD_KEYS = new Set(['abroad', 'outside country', 'outside iraq', 'خارج العراق'].map(headerKey));

/**
 * Reads the header of one column, by its tag, its source, its group, its words; `round` is that which it names where the
 * table has a column for each. O(letters).
 */
export function columnFacts(
  header: string,
  tag: string,
  allKeys: ReadonlySet<string>,
  gazetteer: Gazetteer | null,
  round: number | null = null,
): ColumnFacts {
  const { group, name: whole } = headerParts(header);
  const apart = (text: string) => (round === null ? latinHalf(text) : withoutRound(latinHalf(text)));
  const name = apart(whole);
  const byItself = headerDate(name);
  const spelled = apart(headerParts(spelledSex(header, allKeys)).name);
  const dated = byItself.is === 'noDate' ? datedName(spelled) : null;
  const date = dated?.date ?? byItself;
  const isOfDate = isDate(date);
  const own = headerMeaning(isOfDate ? withoutRound(name) : name); // the round of a date is its label
  const titles = titlesOf(group).map(apart);
  const people = taggedPeople(tag);
  const isOnlyDate = name === '' || (isOfDate && dated === null && own.understood === 0);
  const titled = groupTitles(titles, dated?.name ?? spelled, own, isOnlyDate);
  const above = titled.meaning;
  const moved = titled.measure && kindOf(titled.measure) === 'flow' ? titled.measure : null;
  const named = own.measure === 'idps' ? (moved ?? 'idps') : own.measure; // `Inflow › IDPs` are no people present
  const measure = named ?? titled.measure ?? people?.measure ?? null;
  const undated = dated?.name ?? name;
  const housed = housedPeople(undated);
  const tagged = tag === '' ? null : tagRole(tag);
  const ofSource = sourceRole(name, allKeys);
  const key = headerKey(name);
  const wave = waveKey(name);
  const shelter = housed?.key ?? shelterClass(headerKey(undated));
  const ownUnit = shelter === null ? own.unit : housed?.unit; // `Host families` may be told in individuals
  const unit = ownUnit ?? above.unit ?? null;
  const words = capacityRole(name) ?? wordRole(own);
  const isUndirected = TRAVELLERS.test(name) && ![...allKeys].some((key) => key.includes('direction'));
  const isRatio = RATIO.test(name) || RATIO.test(group);
  const cameFrom = originName(undated);
  const isOfClass = shelter !== null || cameFrom !== null || titled.sexAge !== null;
  const isOfHeads = titled.nameSexAge && titled.sexAge === null; // `Male › HH`
  // `Host families` are no families, travellers no displaced people.
  const isNoCount =
    shelter !== null ||
    cameFrom !== null ||
    HOSTS.test(name) ||
    isUndirected ||
    isRatio ||
    titled.areOthers ||
    isOfHeads;
  const byWords = words?.is === 'count' && isNoCount ? null : words;
  const place = gazetteer?.matchCode(name)?.place ?? gazetteer?.matchName(cameFrom ?? name)?.place;
  const facts = {
    undated,
    group: isRatio ? null : (above.dimension ?? null),
    parts: isRatio
      ? {}
      : {
          ...(place !== undefined && { origin: place }),
          ...(shelter !== null && { shelter }),
          ...(wave !== null && { wave: wave.key }),
        },
    titledShelter: isRatio ? null : (titled.shelter ?? housed?.shelter ?? null),
    sexAge: isRatio ? null : people ? sexAgeOf(people.words) : titled.sexAge,
    cameFrom,
    certainWave: wave?.certain === true,
    date: isRatio ? { is: 'noDate' as const } : dateUnder(titles, name, date),
    ofOthers:
      titled.areOthers || (titled.sexAge !== null && titles.some((title) => shelterKey(title) !== null)),
    unknownName: own.unknown > 0 && !isOfDate && partOfYearIn(name) === null,
    otherTitle: titled.sayNobody && isOnlyDate,
    round: isRatio || (own.unknown > 0 && !isOfClass) ? null : round, // `Sites R118` counts no people
    loosePart: UNKNOWN_KEYS.has(key)
      ? ('unknown' as const)
      : ABROAD_KEYS.has(key)
        ? ('abroad' as const)
        : key === 'other' || key === 'others'
          ? ('other' as const)
          : null,
    total:
      !ofSource &&
      !isRatio &&
      own.says.has('total') &&
      own.unknown === 0 &&
      own.measure === undefined &&
      own.unit === undefined,
    measure,
    ownMeasure: own.measure ?? null,
    unit,
  };
  // `#affected+idps` is said of people present and of people who moved: a source's own header tells which.
  const isFlow = ofSource?.is === 'count' && kindOf(ofSource.measure) === 'flow';
  // The year of a tag may be that in which people fled: a header that means something says which it is.
  const isTold = (tagged?.is === 'year' || tagged?.is === 'month') && (ofSource ?? byWords) !== null;
  if (tagged && !isTold && !(isFlow && tagged.is === 'count'))
    return { ...facts, role: tagged, evidence: { kind: 'tag', detail: tag }, confidence: 1 };
  if (ofSource) {
    return { ...facts, role: ofSource, evidence: { kind: 'headerOfSource', detail: name }, confidence: 1 };
  }
  if (byWords?.is === 'count') {
    const role: ColumnRole = {
      ...byWords,
      measure: measure ?? 'idps',
      unit: unit ?? 'individuals',
    };
    const confidence = unit === null || measure === null ? 0.8 : 0.95;
    return { ...facts, role, evidence: { kind: 'header', detail: name }, confidence };
  }
  return {
    ...facts,
    role: byWords,
    evidence: byWords ? { kind: 'header', detail: name } : { kind: 'none', detail: '' },
    confidence: byWords ? 0.9 : 0,
  };
}

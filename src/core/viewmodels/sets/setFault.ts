import type { DatasetSummary } from '../../domain/dataset';
import { normaliseName } from '../../gazetteer/normaliseName';
import { spellingsOf } from '../../gazetteer/readGazetteer';
import { shippedSets } from '../../session/ownSets';
import { cleanName, SET_MEMBERS, type OwnSet } from '../../session/setsText';

/** Why a set cannot be kept as it stands. */
export type SetFault = 'few' | 'many' | 'name' | 'taken';

/** What is wrong with a set, the first thing first; null for nothing. `others` are the person's other sets. */
export function setFault(
  { name, members }: Pick<OwnSet, 'name' | 'members'>,
  others: readonly OwnSet[],
  dataset: DatasetSummary,
): SetFault | null {
  if (members.length < SET_MEMBERS.fewest) return 'few';
  if (members.length > SET_MEMBERS.most) return 'many';
  const cleaned = cleanName(name);
  if (cleaned === '') return 'name';
  const keyOf = (text: string) => normaliseName(text) || text;
  const taken = [
    ...others.map((set) => set.name),
    ...shippedSets(dataset).flatMap(({ names, short }) => [...spellingsOf(names), ...spellingsOf(short)]),
  ];
  return taken.some((one) => keyOf(one) === keyOf(cleaned)) ? 'taken' : null;
}

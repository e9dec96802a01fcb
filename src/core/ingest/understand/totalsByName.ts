import { agree } from '../../domain/rounding';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isLabelOfTotals } from '../labelOfTotals';
import { Namesakes } from '../read/namesakes';
import { RowTexts } from '../read/rowTexts';
import { contextColumns, contextOf } from '../rowContext';
import type { UnderstoodColumn } from '../understanding';
import { bitsOfSum, roundedTo } from './chance';
import { figureIn } from './figureIn';
import { hasPeople, largestOf, type Figures } from './placeFigures';

const ENOUGH_TO_PROVE = 12; // bits against chance, as for the sums of places
const FEWEST_PARTS = 2; // one equal figure may be the same one told twice

/** The rows of one governorate at a date: those that have its name as their district, and the others. */
interface Group {
  readonly name: string;
  readonly governorate: string;
  readonly own: Figures[];
  readonly others: Figures[];
}

/**
 * The governorates, by their normalised names, that stand among their districts under their own names as the total of
 * these: `Anbar, Anbar, 1500` beside `Anbar, Ramadi, 1000` and `Anbar, Fallujah, 500`. Where a district may have the name
 * (Erbil has one) only sums show it, all of them together; a gazetteer that knows of no such district leaves no doubt,
 * and once one sum shows it there, those that are off are totals too. Tables with smaller places or named levels have
 * none. O(cells of the counts).
 */
export function totalsByName(
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
  gazetteer: Gazetteer | null,
): readonly string[] {
  const levels = new Set(columns.flatMap(({ role }) => (role.is === 'place' ? [role.level] : [])));
  const isOfDistricts = levels.has(1) && levels.has(2) && !levels.has(3) && !levels.has(4);
  if (!isOfDistricts || columns.some(({ role }) => role.is === 'adminLevel')) return [];
  const groups = groupsIn(columns, rows);
  if (groups.length === 0) return [];
  const unit = roundedTo(groups.flatMap(({ own, others }) => [...own, ...others]));
  const isUnknown = ({ governorate }: Group) => gazetteer !== null && hasNoSuch(gazetteer, governorate);
  const proven = groups.reduce((bits, group) => bits + bitsFor(group, unit, isUnknown(group)), 0);
  if (proven < ENOUGH_TO_PROVE) return [];
  const isOpen = (group: Group) => !isSum(group) && (group.own.length > 1 || !isUnknown(group));
  const open = new Set(groups.filter(isOpen).map(({ name }) => name));
  return [...new Set(groups.map(({ name }) => name))].filter((name) => !open.has(name));
}

function groupsIn(columns: readonly UnderstoodColumn[], rows: readonly (readonly string[])[]): Group[] {
  const texts = new RowTexts(columns);
  const counts = texts.of('count').map(({ index }) => index);
  const telling = contextColumns(columns);
  const namesakes = new Namesakes(columns);
  const owners = rows.map((cells) => namesakes.in(cells));
  if (owners.every((name) => name === null)) return [];
  const groups = new Map<string, Group>();
  for (const [index, cells] of rows.entries()) {
    const governorate = texts.place(cells, 1).name;
    if (governorate === '' || cells.some(isLabelOfTotals)) continue;
    const name = owners[index] ?? null;
    const key = `${governorate}\u0000${contextOf(cells, telling)}`;
    const group = groups.get(key) ?? { name: name ?? '', governorate, own: [], others: [] };
    groups.set(key, name === null ? group : { ...group, name });
    (name === null ? group.others : group.own).push(figuresOf(cells, counts));
  }
  return [...groups.values()].filter(({ own, others }) => own.length > 0 && others.some(hasPeople));
}

function figuresOf(cells: readonly string[], counts: readonly number[]): Figures {
  return new Map(
    counts.flatMap((index) => {
      const value = figureIn(cells, index);
      return value === null ? [] : [[index, value] as const];
    }),
  );
}

/** Whether the only row under the name of its governorate is the sum of the others in every figure. */
function isSum({ own, others }: Group): boolean {
  const [total, ...more] = own;
  if (!total || more.length > 0 || !hasPeople(total)) return false;
  const sum = new Map<number, number>();
  for (const figures of others) for (const [at, value] of figures) sum.set(at, (sum.get(at) ?? 0) + value);
  return [...total].every(([at, value]) => agree(value, sum.get(at) ?? 0));
}

/** How many bits speak for a total: against it where the sum is off and a district may have the name. */
function bitsFor(group: Group, unit: number, isUnknown: boolean): number {
  if (!isSum(group)) return isUnknown ? 0 : -ENOUGH_TO_PROVE;
  if (group.others.filter(hasPeople).length < FEWEST_PARTS) return 0;
  return isUnknown ? ENOUGH_TO_PROVE : bitsOfSum(largestOf(group.own[0])[1], 0, unit);
}

/** Whether a gazetteer knows the districts of a governorate, and none that has its name. */
function hasNoSuch(gazetteer: Gazetteer, governorate: string): boolean {
  const place = gazetteer.matchName(governorate)?.place ?? null;
  const { districts } = gazetteer;
  return districts !== null && place !== null && districts.matchName(place, governorate) === null;
}

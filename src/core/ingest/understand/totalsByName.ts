import type { Issue } from '../../domain/issue';
import { agree } from '../../domain/rounding';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isLabelOfTotals } from '../labelOfTotals';
import { Namesakes } from '../read/namesakes';
import { RowTexts } from '../read/rowTexts';
import { contextColumns, contextOf } from '../rowContext';
import type { UnderstoodColumn } from '../understanding';
import { bitsOfSum, roundedTo } from './chance';
import { figureIn } from './figureIn';
import { areIndependent, hasPeople, largestOf, type Figures } from './placeFigures';

const ENOUGH_TO_PROVE = 12; // bits against chance, as for the sums of places
const UNKNOWN = 8.5; // bits that a gazetteer gives that knows the districts, and none of the name
const FEWEST_PARTS = 2; // one equal figure may be the same one told twice
const FEWEST_FIGURES = 2; // where a district may have the name

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
 * (Erbil has one) only sums of two figures at least show it, all of them together; a gazetteer that knows of no such
 * district speaks for totals, and once a sum shows it there, those that are off are totals too. Tables with smaller
 * places or named levels have none. O(cells of the counts).
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
  const isProof = (group: Group) => isSum(group) && group.others.filter(hasPeople).length >= FEWEST_PARTS;
  const sums = new Map(groups.filter(isProof).map((group) => [sumKey(group), group])); // told again, they prove no more
  const against = groups.filter((group) => !isSum(group) && !isUnknown(group)).length;
  const bits = [...sums.values()].reduce(
    (known, { own }) => known + bitsOfSum(largestOf(own[0])[1], 0, unit),
    0,
  );
  const prior = [...sums.values()].some(isUnknown) ? UNKNOWN : 0;
  if (prior + bits - against * ENOUGH_TO_PROVE < ENOUGH_TO_PROVE) return [];
  const figures = [...sums.values()].reduce((known, group) => known + figuresProven(group), 0);
  const shown = new Set([...sums.values()].map(({ name }) => name));
  const isShown = ({ name }: Group) => figures >= FEWEST_FIGURES && shown.has(name);
  const isOpen = (group: Group) =>
    isUnknown(group) ? !isSum(group) && group.own.length > 1 : !isSum(group) || !isShown(group);
  const open = new Set(groups.filter(isOpen).map(({ name }) => name));
  return [...new Set(groups.map(({ name }) => name))].filter((name) => !open.has(name));
}

/** Says once of each governorate of `names` where a row under its own name was first taken for its total. O(rows). */
export function namedTotals(
  names: readonly string[],
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
  firstRow: number,
): Issue[] {
  const left = new Set(names);
  if (left.size === 0) return [];
  const [namesakes, texts] = [new Namesakes(columns), new RowTexts(columns)];
  return rows.flatMap((cells, index): Issue[] => {
    const name = namesakes.in(cells);
    if (name === null || !left.delete(name)) return [];
    const text = texts.place(cells, 1).name;
    return [{ code: 'totals_row', severity: 'info', row: firstRow + index, column: '', text }];
  });
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

function sumKey({ name, own }: Group): string {
  return `${name}\n${largestOf(own[0])[1]}`;
}

/** How many figures of a sum say something each: people at six a family say the same as the families. */
function figuresProven({ own, others }: Group): number {
  const [total] = own;
  return total && areIndependent(total, others) ? FEWEST_FIGURES : 1;
}

/** Whether a gazetteer knows the districts of a governorate, and none that has its name. */
function hasNoSuch(gazetteer: Gazetteer, governorate: string): boolean {
  const place = gazetteer.matchName(governorate)?.place ?? null;
  const { districts } = gazetteer;
  return districts !== null && place !== null && districts.matchName(place, governorate) === null;
}

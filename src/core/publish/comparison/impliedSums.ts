import type { FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { comparedName } from './comparedName';

/**
 * What a reader of some tables knows of their figures together, as lists of names: of each list any one follows from the
 * others. Sums over places with their members, wholes with the parts of each breakdown, families with the people made of
 * them. A list of which a member is missing, unless it is suppressed, says nothing and is left out. O(figures × members).
 */
export function impliedSums(tables: readonly FrozenTable[], figures: readonly FrozenFigure[]): string[][] {
  const known = new Map<string, FrozenFigure>();
  for (const figure of figures) {
    const name = comparedName(figure);
    if ((known.get(name)?.value ?? null) === null) known.set(name, figure); // one that is told says more
  }
  const all = [...known.values()].filter(isExact);
  return [
    ...sumsOverPlaces(tables, all, known),
    ...partsOfWholes(all, known),
    ...familiesAndPeople(all, known),
  ];
}

function sumsOverPlaces(
  tables: readonly FrozenTable[],
  figures: readonly FrozenFigure[],
  known: ReadonlyMap<string, FrozenFigure>,
): string[][] {
  const places = tables.flatMap((table) => table.places);
  const governorates = [...new Set(places.flatMap(({ id, level }) => (level === 'governorate' ? [id] : [])))];
  return figures.flatMap((whole): string[][] => {
    const { level, members } = whole;
    if (level !== 'country' && level !== 'set') return [];
    const own = level === 'country' ? governorates : members;
    const parts = own.flatMap(
      (id) => known.get(comparedName({ ...whole, level: 'governorate', place: id })) ?? [],
    );
    return listed(whole, parts);
  });
}

/** The whole of a breakdown and its parts, for each breakdown: also where the whole stands in another series. */
function partsOfWholes(
  figures: readonly FrozenFigure[],
  known: ReadonlyMap<string, FrozenFigure>,
): string[][] {
  const groups = grouped(
    [...known.values()].filter(({ dimension }) => dimension !== null),
    (part) => `${part.dimension} ${comparedName({ ...part, dimension: null, key: '' })}`,
  );
  const wholes = figures.filter(({ dimension }) => dimension === null);
  const dimensions = new Set([...known.values()].flatMap(({ dimension }) => dimension ?? []));
  return wholes.flatMap((whole) =>
    [...dimensions].flatMap((dimension) =>
      listed(whole, groups.get(`${dimension} ${comparedName(whole)}`) ?? []),
    ),
  );
}

/** Families and people at a date at which all that are told in both units are of one size. */
function familiesAndPeople(
  figures: readonly FrozenFigure[],
  known: ReadonlyMap<string, FrozenFigure>,
): string[][] {
  const pairs = figures.flatMap((people) => {
    if (people.unit !== 'individuals') return [];
    const families = known.get(comparedName({ ...people, unit: 'families' }));
    return families && isExact(families) ? [{ people, families }] : [];
  });
  return [...grouped(pairs, ({ people }) => `${people.measure} ${people.day}`).values()].flatMap((ofDay) => {
    const sizes = ofDay.flatMap(({ people, families }) =>
      people.value && families.value ? people.value / families.value : [],
    );
    const isOneSize = sizes.length > 1 && new Set(sizes).size === 1;
    return isOneSize
      ? ofDay.map(({ people, families }) => [comparedName(people), comparedName(families)])
      : [];
  });
}

function listed(whole: FrozenFigure, parts: readonly FrozenFigure[]): string[][] {
  return parts.length > 0 && parts.every(isExact) ? [[whole, ...parts].map(comparedName)] : [];
}

/** Told as it is, or suppressed: neither a lower bound nor missing. */
function isExact({ value, status }: FrozenFigure): boolean {
  return status === 'suppressed' || (value !== null && status !== 'at_least');
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

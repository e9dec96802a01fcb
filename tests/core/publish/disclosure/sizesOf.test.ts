import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cube } from '../../../../src/core/cube/cube';
import { publishedTable } from '../../../../src/core/publish/disclosure/publishedTable';
import { familiesOf, sizesOf } from '../../../../src/core/publish/disclosure/sizesOf';
import { suppress } from '../../../../src/core/publish/disclosure/suppress';
import { USUAL_RULES } from '../../../../src/core/publish/disclosure/suppressionRules';
import { cubeOf, day } from '../../cubeOf';
import { DAY, figuresOf } from './tableOfGrid';

const NEXT = day('2015-10-31');

const cubeAt = (unit: 'individuals' | 'families', counts: Readonly<Record<string, number>>, on = DAY) =>
  cubeOf(
    Object.entries(counts).map(([place, count]) => `${on} ${place} ${count}`),
    { unit },
  );

/** What is left of some series, as "A individuals 600", and that all small counts are protected. */
function publishedOf(out: readonly Cube[], known: readonly Cube[] = out): string[] {
  const made = protectedOf(out, known);
  expect(made.exposed).toEqual([]);
  return made.left;
}

function protectedOf(out: readonly Cube[], known: readonly Cube[]) {
  const series = out.map((cube) => ({
    cube,
    level: 'governorate' as const,
    familySizes: sizesOf(cube, known),
    families: familiesOf(cube, known),
    dates: cube.dates.map((date) => date.day),
  }));
  const table = publishedTable(figuresOf({ series }), USUAL_RULES);
  const { suppressed, exposed } = suppress(table);
  const left = table.cells.flatMap(({ at, value }, index) =>
    suppressed.has(index) ? [] : [`${at.place} ${at.unit} ${value}`],
  );
  return { left, exposed };
}

test('one place with families of another size takes no protection from the others', () => {
  const families = cubeAt('families', { A: 2, B: 100, C: 300, D: 50, E: 70 });
  const people = cubeAt('individuals', { A: 12, B: 600, C: 1800, D: 300, E: 490 });
  expect(sizesOf(people, [people, families])).toEqual({ least: 6, most: 7, mayBeCounted: true });
  const left = publishedOf([people, families]);
  const hidden = ['A', 'B', 'C', 'D', 'E'].filter(
    (place) => !left.some((one) => one.startsWith(`${place} f`)),
  );
  expect(hidden).toContain('A');
  for (const place of hidden) expect(left.filter((one) => one.startsWith(`${place} `))).toEqual([]);
});

test('people go with their few families whatever the size of a family is, and also where these stay at home', () => {
  const families = cubeAt('families', { A: 4, B: 100, C: 300, D: 50 });
  const people = cubeAt('individuals', { A: 18, B: 450, C: 1350, D: 225 });
  expect(publishedOf([people, families]).filter((one) => one.startsWith('A '))).toEqual([]);
  expect(publishedOf([people], [people, families]).filter((one) => one.startsWith('A '))).toEqual([]);
});

test('people of whom one date shows that they were counted by families are so at every date', () => {
  const first = [`${DAY} A 12`, `${DAY} B 600`, `${DAY} C 1500`, `${DAY} D 300`];
  const later = [`${NEXT} A 60`, `${NEXT} B 595`, `${NEXT} C 1490`, `${NEXT} D 290`];
  const both = cubeOf([...first, ...later]);
  expect(sizesOf(both, [both])).toEqual({ least: 5, most: 6 });
  expect(publishedOf([both])).not.toContain('A individuals 12');
  const oneByOne = cubeOf(later);
  expect(sizesOf(oneByOne, [oneByOne])).toBeNull();
  const threeSixes = cubeOf([...first.slice(1), ...later]);
  expect(sizesOf(threeSixes, [threeSixes])).toBeNull();
});

test('people counted one by one are published with their families, or neither is', () => {
  const place = fc.record({
    families: fc.integer({ min: 1, max: 300 }),
    size: fc.double({ min: 1.5, max: 9, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 4, maxLength: 7 }), (places) => {
      const name = (at: number) => `P${at}`;
      const families = Object.fromEntries(places.map((one, at) => [name(at), one.families]));
      const people = Object.fromEntries(
        places.map((one, at) => [name(at), Math.max(1, Math.round(one.families * one.size))]),
      );
      const cubes = [cubeAt('individuals', people), cubeAt('families', families)];
      const { left, exposed } = protectedOf(cubes, cubes);
      fc.pre(exposed.length === 0); // else nothing leaves
      const few = Object.keys(families).filter((id) => (families[id] ?? 0) < USUAL_RULES.leastFamilies);
      const told = left.filter((one) => few.some((id) => one.startsWith(`${id} `)));
      const fewPeople = left.filter((one) => {
        const [, unit, count] = one.split(' ');
        return unit === 'individuals' && Number(count) < USUAL_RULES.leastIndividuals;
      });
      expect([...told, ...fewPeople]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

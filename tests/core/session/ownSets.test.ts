import { describe, expect, test } from 'vitest';
import { datasetAt } from '../../../src/core/session/datasetAt';
import { withOwnSets } from '../../../src/core/session/ownSets';
import { totalAt } from '../../../src/core/cube/totalAt';
import { selectionOf } from '../../../src/core/viewmodels/selection';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';
import { SMALL_DISTRICTS } from '../smallDistricts';

const set = (id: string, ...members: string[]) => ({ id, name: `Set ${id}`, members });
const idsOf = (sets: readonly { readonly id: string }[] = []) => sets.map(({ id }) => id);

describe('the sets of a person in a dataset', () => {
  test('stand behind its own, in place of those that were put there before', () => {
    const once = withOwnSets(SMALL_DATASET, [set('own1', 'Dahuk', 'Anbar')]).dataset;
    expect(idsOf(once.regionSets)).toEqual(['kri', 'plain', 'own1']);
    const again = withOwnSets(once, [set('own2', 'Dahuk', 'Erbil')]).dataset;
    expect(idsOf(again.regionSets)).toEqual(['kri', 'plain', 'own2']);
    expect(withOwnSets(again, []).dataset.regionSets).toEqual(SMALL_DATASET.regionSets);
  });

  test('are not counted where the dataset lacks one of their places, or has a place of their id', () => {
    const lacking = set('own1', 'Dahuk', 'Atlantis');
    const { dataset, unknown } = withOwnSets(SMALL_DATASET, [lacking, set('own2', 'Dahuk', 'Zakho')]);
    expect([idsOf(unknown), dataset.regionSets]).toEqual([['own1', 'own2'], SMALL_DATASET.regionSets]);
    const taken = { ...SMALL_DATASET, unplaced: [{ id: 'own1', names: { en: 'Own One' } }] };
    expect(idsOf(withOwnSets(taken, [set('own1', 'Dahuk', 'Erbil')]).unknown)).toEqual(['own1']);
  });

  test('find a place that a gazetteer has put on the map since, or taken off it', () => {
    const { dataset } = withOwnSets(SMALL_DATASET, [set('own1', 'Mars', '?Erbil')]);
    expect(dataset.regionSets.at(-1)?.members).toEqual(['?Mars', 'Erbil']);
  });

  test('count each place once beside a set that shares it, which is told', () => {
    const { dataset } = withOwnSets(SMALL_DATASET, [set('own1', 'Erbil', 'Anbar')]);
    const cube = cubeOf(['2015-01-01 Dahuk 1', '2015-01-01 Erbil 20', '2015-01-01 Anbar 300']);
    const { places, overlap } = selectionOf(['own1', 'kri', 'Anbar'], dataset, cube);
    expect(overlap.toSorted()).toEqual(['Anbar', 'Erbil']);
    expect(totalAt(cube, 0, places)).toMatchObject({ value: 321, coverage: { reported: 3, expected: 3 } });
  });

  test('have a name that a line has room for, in whatever script', () => {
    const shortOf = (name: string) => {
      const own = [{ id: 'own1', name, members: ['Dahuk', 'Erbil'] }];
      return withOwnSets(SMALL_DATASET, own).dataset.regionSets.at(-1)?.short.en;
    };
    expect(shortOf('Northern corridor camps.')).toBe('Northern corridor camps.'); // 24 letters
    expect(shortOf('Northern corridor camps..')).toBe('Northern corridor camps…');
    expect(shortOf('😀'.repeat(25))).toBe(`${'😀'.repeat(23)}…`);
  });

  test('say how many of their places reported', () => {
    const { dataset } = withOwnSets(SMALL_DATASET, [set('own1', 'Erbil', 'Anbar')]);
    const cube = cubeOf(['2015-01-01 Dahuk 1', '2015-01-01 Erbil 20']);
    const { places } = selectionOf(['own1'], dataset, cube);
    expect(totalAt(cube, 0, places)).toMatchObject({
      value: 20,
      complete: false,
      coverage: { reported: 1, expected: 2, gaps: [{ place: 'Anbar' }] },
    });
  });
});

describe('at the level of districts', () => {
  const own = [
    set('own1', 'Dahuk', 'Erbil'),
    set('own2', 'Zakho', 'Sumel'),
    set('own3', 'Zakho', 'Soran'),
    set('own4', 'Dahuk', 'Zakho'),
  ];
  const { dataset, unknown } = withOwnSets(SMALL_DISTRICTS, own);

  test('sets of governorates are their districts, sets of districts those they name, and none is of both', () => {
    const { regionSets } = datasetAt(dataset, 'district', null, ['Zakho', 'Camp', 'Soran']);
    const members = new Map(regionSets.map(({ id, members: ids }) => [id, ids]));
    expect(members.get('own1')).toEqual(['Zakho', 'Camp', 'Soran']);
    expect(members.get('own2')).toEqual(['Zakho', 'Sumel']); // which did not report: it is missing
    expect(members.get('own3')).toEqual(['Zakho', 'Soran']);
    expect(idsOf(unknown)).toEqual(['own4']);
    expect(idsOf(dataset.regionSets)).toEqual(['kri', 'plain', 'own1']);
  });

  test('one governorate has the sets that lie in it', () => {
    expect(idsOf(datasetAt(dataset, 'district', 'Dahuk').regionSets)).toEqual(['own2']);
    expect(idsOf(datasetAt(dataset, 'district', 'Erbil').regionSets)).toEqual([]);
  });
});

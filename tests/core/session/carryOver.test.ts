import { describe, expect, test } from 'vitest';
import { DEFAULT_CLASSES } from '../../../src/core/domain/classChoice';
import { carryOver } from '../../../src/core/session/carryOver';
import { DEFAULT_VIEW } from '../../../src/core/session/view';
import { SMALL_DATASET } from '../smallDataset';

const OTHER = {
  ...SMALL_DATASET,
  name: { en: 'Other' },
  regionSets: [],
  places: [{ id: 'Erbil', names: { en: 'Erbil' } }],
};

describe('a view that goes on to another dataset', () => {
  test('keeps the places that both have, and names those it leaves behind', () => {
    const view = { ...DEFAULT_VIEW, places: ['Erbil', 'kri', 'Anbar'] };
    const { view: carried, notices } = carryOver(view, SMALL_DATASET, OTHER);
    expect(carried.places).toEqual(['Erbil']);
    expect(notices.map(({ key, values }) => [key, values['places'], values['dataset']])).toEqual([
      [
        'notice-left-behind',
        { list: [{ en: 'Kurdistan Region of Iraq' }, { en: 'Anbar' }] },
        { names: { en: 'Other' } },
      ],
    ]);
  });

  test('leaves bounds of classes behind that a person wrote for other figures, and keeps a way of making them', () => {
    const own = { ...DEFAULT_VIEW, classes: { kind: 'own', bounds: [5] } as const };
    expect(carryOver(own, SMALL_DATASET, OTHER).view.classes).toBe(DEFAULT_VIEW.classes);
    const made = { ...DEFAULT_VIEW, classes: { ...DEFAULT_CLASSES, method: 'equal' } as const };
    expect(carryOver(made, SMALL_DATASET, OTHER).view.classes).toBe(made.classes);
  });

  test('leaves thresholds of the influx watch behind, which are of other figures', () => {
    const own = { ...DEFAULT_VIEW, signals: '900,600' };
    expect(carryOver(own, SMALL_DATASET, OTHER).view.signals).toBeNull();
  });

  test('knows a place again that a gazetteer has put on the map, or taken off it', () => {
    const known = { ...OTHER, places: [{ id: 'Mars', names: { en: 'Mars' } }], unplaced: [] };
    const there = carryOver({ ...DEFAULT_VIEW, places: ['?Mars'] }, SMALL_DATASET, known);
    expect([there.view.places, there.notices]).toEqual([['Mars'], []]);
    expect(carryOver(there.view, known, SMALL_DATASET).view.places).toEqual(['?Mars']);
  });
});

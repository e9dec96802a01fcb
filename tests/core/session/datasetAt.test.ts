import { describe, expect, test } from 'vitest';
import { datasetAt } from '../../../src/core/session/datasetAt';
import { resolveChoices } from '../../../src/core/session/resolveView';
import { DEFAULT_VIEW } from '../../../src/core/session/view';
import { SMALL_DATASET } from '../smallDataset';
import { SMALL_DISTRICTS } from '../smallDistricts';

const ids = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);

describe('a dataset at the level of districts', () => {
  test('of one governorate has its districts and its name', () => {
    const dahuk = datasetAt(SMALL_DISTRICTS, 'district', 'Dahuk');
    expect([dahuk.level, dahuk.country.en]).toEqual(['district', 'Dahuk']);
    expect([ids(dahuk.places), ids(dahuk.unplaced), dahuk.regionSets]).toEqual([
      ['Zakho', 'Sumel'],
      ['Camp'],
      [],
    ]);
  });

  test('of all governorates has them, and the sets of them, as sets of the districts in the figures', () => {
    const all = datasetAt(SMALL_DISTRICTS, 'district', null, ['Zakho', 'Soran', 'Camp']);
    expect(all.country).toEqual(SMALL_DATASET.country);
    expect(ids(all.places)).toEqual(['Zakho', 'Sumel', 'Soran']);
    expect(all.regionSets.map(({ id, members }) => [id, members])).toEqual([
      ['kri', ['Zakho', 'Camp', 'Soran']],
      ['plain', ['Soran']],
      ['Dahuk', ['Zakho', 'Camp']],
      ['Erbil', ['Soran']],
    ]);
  });

  test('has a break of its governorate', () => {
    const [one] = SMALL_DISTRICTS.breaks;
    const breaks = [{ ...one!, places: ['Erbil'] }];
    expect(datasetAt({ ...SMALL_DISTRICTS, breaks }, 'district', null).breaks[0]?.places).toEqual(['Soran']);
  });

  test('is drawn by outlines of districts, one governorate by its part of them, else by the governorates', () => {
    const { districts } = SMALL_DISTRICTS;
    const drawn = {
      ...SMALL_DISTRICTS,
      outlines: 'first',
      districts: districts && { ...districts, outlines: 'own:1', drawnBy: 'adm2.json' },
    };
    const of = (within: string | null) => datasetAt(drawn, 'district', within).outlines;
    expect([of(null), of('Dahuk'), of('Anbar')]).toEqual(['own:1', 'own:1#Dahuk', 'first']);
    expect(datasetAt({ ...SMALL_DISTRICTS, outlines: 'first' }, 'district', 'Dahuk').outlines).toBe('first');
  });

  test('is the dataset itself where it has no districts, and at its own level', () => {
    expect(datasetAt(SMALL_DATASET, 'district', null)).toBe(SMALL_DATASET);
    expect(datasetAt(SMALL_DISTRICTS, 'governorate', null)).toBe(SMALL_DISTRICTS);
  });
});

describe('a link to districts', () => {
  const wanted = { ...DEFAULT_VIEW, level: 'district', within: 'Dahuk', places: ['Zakho', 'Soran'] } as const;

  test('keeps what there is in the governorate', () => {
    const { view, notices } = resolveChoices(wanted, SMALL_DISTRICTS);
    expect(view).toMatchObject({ level: 'district', within: 'Dahuk', places: ['Zakho'], unit: 'families' });
    expect(notices.map(({ key }) => key)).toEqual(['notice-place-unknown', 'notice-unit-missing']);
  });

  test('shows governorates where there are no districts', () => {
    const { view, notices } = resolveChoices({ ...wanted, places: ['Dahuk'] }, SMALL_DATASET);
    expect(view).toMatchObject({ level: 'governorate', within: null, places: ['Dahuk'] });
    expect(notices.map(({ key }) => key)).toEqual(['notice-level-missing']);
  });

  test.each([
    ['to a governorate that is not there', { ...wanted, within: 'Atlantis', places: [] }, 'Atlantis'],
    ['that names one without their level', { ...DEFAULT_VIEW, within: 'Dahuk' }, 'Dahuk'],
  ])('%s leaves it out and says so', (_, view, part) => {
    const resolved = resolveChoices(view, SMALL_DISTRICTS);
    expect(resolved.view.within).toBeNull();
    expect(resolved.notices).toContainEqual({
      key: 'notice-link-dropped',
      values: { part: `within=${part}` },
    });
  });
});

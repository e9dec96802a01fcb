import type { DatasetSummary } from '../../src/core/domain/dataset';
import type { District } from '../../src/core/domain/place';
import { SMALL_DATASET } from './smallDataset';

const district = (id: string, within: string | null): District => ({ id, names: { en: id }, within });

/** Dahuk with Zakho, Sumel and a place of the file's own, Erbil with Soran; nothing inside Anbar. */
export const SMALL_DISTRICTS: DatasetSummary = {
  ...SMALL_DATASET,
  districts: {
    places: [district('Zakho', 'Dahuk'), district('Sumel', 'Dahuk'), district('Soran', 'Erbil')],
    unplaced: [district('Camp', 'Dahuk'), district('Nowhere', null)],
    measures: [{ measure: 'idps', units: ['families'], dimensions: [] }],
    outlines: null,
    drawnBy: null,
  },
};

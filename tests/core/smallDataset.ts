import type { DatasetSummary } from '../../src/core/domain/dataset';
import type { SeriesBreak } from '../../src/core/domain/seriesBreak';
import { day } from './cubeOf';

const names = (en: string) => ({ en });

const CAMPS: SeriesBreak = {
  id: 'camp-family-size-2020-08',
  from: day('2020-08-31'),
  measure: 'idps',
  unit: 'individuals',
  dimension: null,
  places: null,
  severity: 'refuse',
  text: names('Families in camps count five people.'),
  source: 'test',
};

/** Three governorates, two region sets that share Erbil, one break of method. */
export const SMALL_DATASET: DatasetSummary = {
  id: 'small',
  name: names('Small'),
  country: names('Iraq'),
  places: ['Dahuk', 'Erbil', 'Anbar'].map((id) => ({ id, names: names(id) })),
  unplaced: [{ id: '?Mars', names: names('Mars') }],
  regionSets: [
    {
      id: 'kri',
      names: names('Kurdistan Region of Iraq'),
      short: names('Kurdistan Region'),
      inSentence: names('the Kurdistan Region of Iraq'),
      members: ['Dahuk', 'Erbil'],
    },
    {
      id: 'plain',
      names: names('Plain'),
      short: names('Plain'),
      inSentence: names('the Plain'),
      members: ['Erbil', 'Anbar'],
    },
  ],
  breaks: [CAMPS],
  measures: [
    { measure: 'idps', units: ['individuals', 'families'], dimensions: ['origin'], fromFamilies: true },
    { measure: 'returnees', units: ['families'], dimensions: [] },
  ],
  ownPlaces: false,
  level: 'governorate',
  districts: null,
  outlines: '',
  drawnBy: null,
  surroundings: '',
  reports: [],
};

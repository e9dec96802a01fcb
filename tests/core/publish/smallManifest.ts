import type { Manifest } from '../../../src/core/publish/manifest/manifest';
import { day } from '../cubeOf';

/** A manifest of one date; what differs is given. */
export function smallManifest(own: Partial<Manifest> = {}): Manifest {
  return {
    format: 'nuzuh-snapshot',
    version: 1,
    title: 'Displacement',
    publisher: 'IOM',
    contact: 'dtm@example.org',
    purpose: 'Briefing',
    languages: ['en'],
    views: [{ link: 'place=kri&date=2015-09-30', words: {} }],
    selection: {
      dataset: 'small',
      name: { en: 'Small' },
      country: { en: 'Iraq' },
      from: day('2015-09-30'),
      to: day('2015-09-30'),
      dates: 1,
      fromFamilies: true,
      series: [{ measure: 'idps', unit: 'families', dimension: null, level: 'governorate' }],
    },
    sources: [],
    terms: 'Non-commercial use',
    notes: [],
    breaks: [],
    coverage: [],
    suppression: {
      leastFamilies: 5,
      leastIndividuals: 10,
      zerosAreSensitive: false,
      reason: '',
      figures: 4,
      suppressed: 2,
      optIns: [],
    },
    classification: 'low',
    frozen: day('2026-07-01'),
    expires: null,
    software: { name: 'Nuzuh', version: '0.1.0' },
    ...own,
  };
}

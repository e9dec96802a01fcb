import type { Dimension } from '../../../src/core/domain/measure';
import type { Publication } from '../../../src/core/publish/manifest/buildManifest';
import { makeSnapshot, type MadeSnapshot, type ToPublish } from '../../../src/core/publish/snapshot';
import { USUAL_RULES } from '../../../src/core/publish/disclosure/suppressionRules';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const FIRST = day('2015-09-30');
const SECOND = day('2015-10-31');

/** What a publisher says of it; what differs is given. */
export function publicationOf(own: Partial<Publication> = {}): Publication {
  return {
    title: 'Displacement in three governorates',
    publisher: 'IOM',
    contact: 'dtm@example.org',
    purpose: 'Briefing',
    terms: 'Non-commercial use',
    notes: ['Key informants'],
    classification: 'low',
    frozen: day('2026-07-01'),
    expires: null,
    views: [{ link: 'date=2015-10-31', text: '' }],
    optIns: [],
    software: { name: 'Nuzuh', version: '0.1.0' },
    ...own,
  };
}

/** Families of three governorates at two dates, by shelter at the second: 4321 and 987 stand beside small counts. */
export function toPublish(own: Partial<ToPublish> = {}): ToPublish {
  const dimension: Dimension = 'shelter';
  const wholes = cubeOf(
    [
      `${FIRST} Dahuk 5000`,
      `${FIRST} Erbil 600`,
      `${SECOND} Dahuk 4324`,
      `${SECOND} Erbil 987`,
      `${SECOND} Anbar 70`,
    ],
    { unit: 'families' },
  );
  const parts = cubeOf(
    [
      `${SECOND} Dahuk camp 4321`,
      `${SECOND} Dahuk unknown 3`,
      `${SECOND} Erbil camp 900`,
      `${SECOND} Erbil host 87`,
      `${SECOND} Anbar host 58`,
      `${SECOND} Anbar unknown 12`,
    ],
    { unit: 'families', dimension },
  );
  const common = { level: 'governorate', familySizes: null } as const;
  return {
    dataset: SMALL_DATASET,
    places: SMALL_DATASET.places,
    sources: [],
    rules: USUAL_RULES,
    figures: {
      series: [
        { ...common, cube: wholes, dates: [FIRST, SECOND] },
        { ...common, cube: parts, dates: [SECOND] },
      ],
      country: 'IQ',
      sets: [],
      parentOf: () => null,
      changes: [],
    },
    ...own,
  };
}

/** The snapshot of such a publication, which must succeed. */
export function made(
  publication: Partial<Publication> = {},
  published: Partial<ToPublish> = {},
): Extract<MadeSnapshot, { ok: true }> {
  const snapshot = makeSnapshot(publicationOf(publication), toPublish(published));
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.faults));
  return snapshot;
}

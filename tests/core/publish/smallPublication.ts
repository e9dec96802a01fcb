import type { Dimension } from '../../../src/core/domain/measure';
import type { Publication } from '../../../src/core/publish/manifest/buildManifest';
import { protectFigures, type ProtectedFigures } from '../../../src/core/publish/protectFigures';
import { makeSnapshot, type MadeSnapshot, type ToPublish } from '../../../src/core/publish/snapshot';
import { USUAL_RULES } from '../../../src/core/publish/disclosure/suppressionRules';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const FIRST = day('2015-09-30');
const SECOND = day('2015-10-31');

/** What a publisher says of it; what differs is given. */
function publicationOf(own: Partial<Publication> = {}): Publication {
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
    languages: ['en'],
    views: [{ link: 'date=2015-10-31', words: {} }],
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
    sources: [],
    events: [],
    outlines: null,
    surroundings: null,
    rules: USUAL_RULES,
    figures: {
      series: [
        { ...common, cube: wholes, dates: [FIRST, SECOND] },
        { ...common, cube: parts, dates: [SECOND] },
      ],
      country: 'IQ',
      sets: [],
      parents: new Map(),
      changes: [],
    },
    ...own,
  };
}

/** The snapshot of such a publication, or what stands against it. */
export function published(
  publication: Partial<Publication> = {},
  own: Partial<ToPublish> = {},
): MadeSnapshot | Extract<ProtectedFigures, { ok: false }> {
  const { figures, rules, ...rest } = toPublish(own);
  const made = protectFigures(figures, rules);
  return made.ok ? makeSnapshot(publicationOf(publication), { figures, rules, ...rest }, made.data) : made;
}

/** The snapshot of such a publication, which must succeed. */
export function made(
  publication: Partial<Publication> = {},
  own: Partial<ToPublish> = {},
): Extract<MadeSnapshot, { ok: true }> {
  const snapshot = published(publication, own);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.faults));
  return snapshot;
}

export const SECTORS = ['water', 'sanitation', 'shelter', 'food', 'health'] as const;

export type Unit = 'litres' | 'squareMetres' | 'kcal' | 'facilities' | 'staff' | 'beds';

/**
 * How a need follows from the people present: one of a thing for so many people, rounded up; or so much for each of
 * them, which for staff and beds is written as so many for 10,000 and rounded up too.
 */
export type Rule =
  | { readonly kind: 'onePer'; readonly people: number }
  | { readonly kind: 'each'; readonly amount: number; readonly upTo?: number }
  | { readonly kind: 'perTenThousand'; readonly amount: number };

/** A planning figure. What is not verified is shown with that mark, or not at all. */
export interface Standard {
  readonly id: StandardId;
  readonly sector: (typeof SECTORS)[number];
  readonly rule: Rule;
  readonly unit: Unit;
  readonly source: Source;
  readonly isVerified: boolean;
  /** Another way to plan the need above it, not a further need. */
  readonly isAlternative?: true;
  /** Three for women to one for men, rounded up on the women's side. */
  readonly isSplit?: true;
}

export type Source = 'sphere2018' | 'cluster' | 'clusterIraq';

const SPHERE = { source: 'sphere2018', isVerified: true } as const;
const each = (amount: number, upTo?: number): Rule => ({ kind: 'each', amount, ...(upTo && { upTo }) });
const onePer = (people: number): Rule => ({ kind: 'onePer', people });
const perTenThousand = (amount: number): Rule => ({ kind: 'perTenThousand', amount });

/** The Sphere Handbook 2018 by its numbers alone; food and most of health were not checked against a text. */
const TABLE = [
  { id: 'water', sector: 'water', rule: each(15), unit: 'litres', ...SPHERE },
  {
    id: 'waterSurvival',
    sector: 'water',
    rule: each(7.5, 15),
    unit: 'litres',
    ...SPHERE,
    isAlternative: true,
  },
  { id: 'taps', sector: 'water', rule: onePer(250), unit: 'facilities', ...SPHERE },
  { id: 'handPumps', sector: 'water', rule: onePer(500), unit: 'facilities', ...SPHERE, isAlternative: true },
  { id: 'openWells', sector: 'water', rule: onePer(400), unit: 'facilities', ...SPHERE, isAlternative: true },
  {
    id: 'toiletsFirst',
    sector: 'sanitation',
    rule: onePer(50),
    unit: 'facilities',
    ...SPHERE,
    isSplit: true,
  },
  { id: 'toilets', sector: 'sanitation', rule: onePer(20), unit: 'facilities', ...SPHERE, isSplit: true },
  { id: 'bathing', sector: 'sanitation', rule: onePer(50), unit: 'facilities', ...SPHERE },
  { id: 'laundry', sector: 'sanitation', rule: onePer(100), unit: 'facilities', ...SPHERE },
  { id: 'living', sector: 'shelter', rule: each(3.5), unit: 'squareMetres', ...SPHERE },
  {
    id: 'livingCold',
    sector: 'shelter',
    rule: each(4.5, 5.5),
    unit: 'squareMetres',
    ...SPHERE,
    isAlternative: true,
  },
  { id: 'site', sector: 'shelter', rule: each(45), unit: 'squareMetres', ...SPHERE },
  {
    id: 'siteOutside',
    sector: 'shelter',
    rule: each(30),
    unit: 'squareMetres',
    ...SPHERE,
    isAlternative: true,
  },
  { id: 'food', sector: 'food', rule: each(2100), unit: 'kcal', ...SPHERE, isVerified: false },
  {
    id: 'communityWorkers',
    sector: 'health',
    rule: perTenThousand(10),
    unit: 'staff',
    source: 'clusterIraq',
    isVerified: true,
  },
  {
    id: 'healthUnits',
    sector: 'health',
    rule: onePer(10_000),
    unit: 'facilities',
    source: 'cluster',
    isVerified: false,
  },
  {
    id: 'healthWorkers',
    sector: 'health',
    rule: perTenThousand(23),
    unit: 'staff',
    ...SPHERE,
    isVerified: false,
  },
  {
    id: 'healthWorkersCluster',
    sector: 'health',
    rule: perTenThousand(22),
    unit: 'staff',
    source: 'cluster',
    isVerified: false,
    isAlternative: true,
  },
  { id: 'beds', sector: 'health', rule: perTenThousand(18), unit: 'beds', ...SPHERE, isVerified: false },
] as const;

export type StandardId = (typeof TABLE)[number]['id'];

/** The planning figures by sector, in the order of a table. */
export const STANDARDS: readonly Standard[] = TABLE;

export const STANDARD_IDS = TABLE.map(({ id }) => id);

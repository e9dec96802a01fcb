import { describe, expect, test } from 'vitest';
import { differenceRows } from '../../../../src/core/publish/comparison/differenceRows';
import { givenBack } from '../../../../src/core/publish/comparison/givenBack';
import { setAgainst, type Versus } from '../../../../src/core/publish/comparison/setAgainst';
import type { FrozenTable } from '../../../../src/core/publish/frozen/frozenTable';
import { safeCsv } from '../../../../src/core/publish/safeCsv';
import { made } from '../smallPublication';
import { FIRST, SECOND, wholes } from './wholes';

const OLDER = wholes([
  `${FIRST} Dahuk 5000`,
  `${FIRST} Erbil 600`,
  `${FIRST} Anbar 70`,
  `${SECOND} Dahuk 90`,
  `${SECOND} Erbil 60`,
  `${SECOND} Anbar 50`,
]);

test('a revised, a withdrawn and newly suppressed figures are told apart, the largest difference first', () => {
  const newer = wholes([
    `${FIRST} Dahuk 5500`,
    `${FIRST} Anbar 70`,
    `${SECOND} Dahuk 90`,
    `${SECOND} Erbil 58`,
    `${SECOND} Anbar 3`,
  ]);
  expect(differences(against(OLDER, newer))).toEqual([
    'withdrawn 2015-09-30 Erbil: 600 → not_reported',
    'revised 2015-09-30 Dahuk: 5000 → 5500',
    'revised 2015-09-30 IQ: 5670 → 5570',
    'suppressed 2015-10-31 Erbil: 60 → suppressed',
    'suppressed 2015-10-31 Anbar: 50 → suppressed',
    'revised 2015-10-31 IQ: 200 → 151',
  ]);
});

test('the other way round they are added and suppressed no more', () => {
  const other = wholes([
    `${FIRST} Dahuk 5000`,
    `${FIRST} Anbar 70`,
    `${SECOND} Dahuk 90`,
    `${SECOND} Anbar 3`,
  ]);
  const kinds = differences(against(other, OLDER)).map((words) => words.split(':')[0]);
  expect(kinds).toContain('added 2015-09-30 Erbil');
  expect(kinds).toContain('released 2015-10-31 Anbar');
});

test('each whole that both have is a pair, changed or not, with a percentage of a hundred or more alone', () => {
  const newer = wholes([`${FIRST} Dahuk 5500`, `${FIRST} Erbil 600`, `${FIRST} Anbar 77`]);
  const { pairs, onlyOlder, onlyNewer } = against(OLDER, newer);
  expect(pairs.map(({ of, change, percent }) => [of.place, change, percent])).toEqual([
    ['IQ', 507, (507 / 5670) * 100],
    ['Anbar', 7, null],
    ['Dahuk', 500, 10],
    ['Erbil', 0, 0],
  ]);
  expect([onlyOlder.days, onlyNewer.days]).toEqual([[SECOND], []]);
});

test('a figure known within bounds has no change, whichever of the two it is, and stands by how far the values differ', () => {
  const newer = wholes([`${FIRST} Dahuk 5500`, `${FIRST} Erbil 650-700`, `${FIRST} Anbar`]);
  for (const versus of [against(OLDER, newer), against(newer, OLDER)]) {
    const ofDate = versus.differences.filter(({ of }) => of.day === FIRST);
    expect(ofDate.map(({ of, change, percent }) => [of.place, change === null, percent === null])).toEqual([
      ['Dahuk', false, false],
      ['IQ', true, true],
      ['Anbar', true, true],
      ['Erbil', true, true],
    ]);
    expect(versus.pairs.find(({ of }) => of.place === 'IQ')).toMatchObject({ change: null, percent: null });
  }
});

describe('what has nothing to do with each other is not compared', () => {
  const families = table(OLDER);
  test.each([
    ['datasets', { ...families, dataset: 'other' }],
    ['datasets', { ...families, country: 'Syria' }],
    ['places', table(wholes([`${FIRST} Basra 600`]))],
    ['measures', table({ ...OLDER, series: OLDER.series.map((one) => ({ ...one, measure: 'returnees' })) })],
    ['units', table(wholes([`${FIRST} Dahuk 5000`], 'individuals'))],
  ] as const)('%s', (why, newer) => {
    expect(setAgainst(families, newer)).toEqual({ ok: false, why });
  });
});

test('a breakdown that only one has was not withdrawn, but is named', () => {
  const { data } = made().snapshot;
  const plain = { ...data, series: data.series.filter(({ dimension }) => dimension === null) };
  const versus = against(data, plain);
  expect(versus.differences).toEqual([]);
  expect(versus.onlyOlder.series).toEqual([{ measure: 'idps', unit: 'families', dimension: 'shelter' }]);
});

describe('a suppressed figure that both together give back', () => {
  test('is the one that the other tells', () => {
    const newer = wholes([`${SECOND} Dahuk 90`, `${SECOND} Erbil 60`, `${SECOND} Anbar 3`]);
    expect(places(against(OLDER, newer))).toEqual(['Anbar', 'Erbil']);
    expect(places(against(newer, OLDER))).toEqual(['Anbar', 'Erbil']);
  });

  test('is what is left of a sum, though neither tells it', () => {
    const small = {
      rows: [
        ['Anbar', null],
        ['Dahuk', 90],
        ['Erbil', null],
      ],
      sum: 153,
    } as const;
    const other = {
      rows: [
        ['Anbar', null],
        ['Dahuk', null],
        ['Erbil', 60],
      ],
      sum: 153,
    } as const;
    expect(places(against(tableOf(small), tableOf(other)))).toEqual(['Erbil', 'Dahuk', 'Anbar']);
  });

  test('is what the parts of a breakdown leave over, which only one of them has', () => {
    const whole = tableOf({
      rows: [
        ['Anbar', null],
        ['Dahuk', null],
        ['Erbil', 60],
      ],
      sum: 160,
    });
    const parts = { ...whole, series: [partsOf([['Anbar', 3, 7]])] };
    expect(givenBack(whole, parts).map(({ place }) => place)).toEqual(['Anbar', 'Dahuk']);
    expect(givenBack(whole, whole)).toEqual([]);
  });

  test('is told by people of families, where all are of one size', () => {
    const families = tableOf({
      rows: [
        ['Anbar', null],
        ['Dahuk', null],
        ['Erbil', 60],
        ['Basra', 10],
      ],
      sum: 110,
    });
    const people = tableOf({
      rows: [
        ['Anbar', 18],
        ['Dahuk', 222],
        ['Erbil', 360],
        ['Basra', 60],
      ],
      sum: 660,
    });
    const inPeople = {
      ...people,
      series: people.series.map((one) => ({ ...one, unit: 'individuals' as const })),
    };
    const newer = { ...families, series: [...families.series, ...inPeople.series] };
    const hidden = tableOf({
      rows: [
        ['Anbar', null],
        ['Dahuk', null],
        ['Erbil', 360],
        ['Basra', 60],
      ],
      sum: 660,
    });
    const older = {
      ...families,
      series: [...families.series, ...hidden.series.map((one) => ({ ...one, unit: 'individuals' as const }))],
    };
    expect(against(older, newer).givenBack.map(({ unit, place }) => `${unit} ${place}`)).toEqual([
      'individuals Anbar',
      'individuals Dahuk',
    ]);
    const onlyPeople = { ...older, series: older.series.slice(1) };
    expect(
      against(onlyPeople, { ...families, series: [...families.series, ...inPeople.series] }).givenBack,
    ).toHaveLength(2);
  });

  test('is none where both suppress the same', () => {
    const newer = wholes([`${FIRST} Dahuk 5000`, `${FIRST} Erbil 600`, `${FIRST} Anbar 3`]);
    expect(places(against(newer, newer))).toEqual([]);
  });
});

test('differences are saved with names, codes and statuses; a text that begins like a formula is harmless', () => {
  const newer = wholes([`${FIRST} Dahuk 5500`, `${FIRST} Erbil 600`, `${FIRST} Anbar 70`]);
  const { differences: all } = against(OLDER, newer);
  const csv = safeCsv(differenceRows(all, (place) => ({ en: `=${place}`, ar: 'دهوك' })));
  expect(csv.split('\r\n')).toContain(
    "2015-09-30,governorate,Dahuk,'=Dahuk,دهوك,idps,families,,,revised,5000,reported,5500,reported,500,10",
  );
});

function table(data: unknown) {
  return { dataset: 'iraq', country: 'Iraq', data: data as FrozenTable };
}

function against(older: FrozenTable, newer: FrozenTable): Extract<Versus, { ok: true }> {
  const versus = setAgainst(table(older), table(newer));
  if (!versus.ok) throw new Error(versus.why);
  return versus;
}

function differences(versus: Extract<Versus, { ok: true }>): string[] {
  return versus.differences.map(
    ({ kind, before, after, of }) =>
      `${kind} ${of.day} ${of.place}: ${before?.value ?? before?.status} → ${after?.value ?? after?.status}`,
  );
}

function places(versus: Extract<Versus, { ok: true }>): string[] {
  return versus.givenBack.map(({ place }) => place);
}

/** Families of three governorates at one date, of which null is suppressed, and their sum. */
function tableOf(one: { rows: readonly (readonly [string, number | null])[]; sum: number }): FrozenTable {
  const ids = one.rows.map(([id]) => id);
  return {
    dates: [{ day: FIRST, round: null }],
    places: [
      { id: 'IQ', level: 'country', members: [] },
      ...ids.map((id) => ({ id, level: 'governorate' as const, members: [] })),
    ],
    series: [
      {
        measure: 'idps',
        unit: 'families',
        dimension: null,
        keys: [''],
        rows: [
          [0, 0, 0, one.sum],
          ...one.rows.map(([, value], at): [number, number, number, number | null] => [0, at + 1, 0, value]),
        ],
        statuses: one.rows.flatMap(([, value], at): [number, 'suppressed'][] =>
          value === null ? [[at + 1, 'suppressed']] : [],
        ),
        uppers: [],
        carried: [],
        sources: [],
      },
    ],
  };
}

/** Families of some governorates in two parts each. */
function partsOf(rows: readonly (readonly [string, number, number])[]): FrozenTable['series'][number] {
  return {
    measure: 'idps',
    unit: 'families',
    dimension: 'shelter',
    keys: ['camp', 'host'],
    rows: rows.flatMap(([, camp, host], at): [number, number, number, number][] => [
      [0, at + 1, 0, camp],
      [0, at + 1, 1, host],
    ]),
    statuses: [],
    uppers: [],
    carried: [],
    sources: [],
  };
}

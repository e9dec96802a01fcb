import { expect, test } from 'vitest';
import { readStory } from '../../src/core/session/story/readStory';
import { writeStory } from '../../src/core/session/story/writeStory';
import { LANGUAGES } from '../../src/core/session/view';
import { readData, readTable, sumBy, type Row } from './readTable';

const KRI = ['IQG06', 'IQG09', 'IQG11'];
const idps = readTable('idps.csv');
const returnees = readTable('returnees.csv');
const origins = readTable('idps-by-origin.csv');
const waves = readTable('idps-by-wave.csv');
const residents = sumBy(
  readTable('population.csv'),
  'population',
  (row) => row('admin1_pcode') || row('within_pcode'),
);

const isAt = (date: string, places?: readonly string[]) => (row: Row) =>
  row('reference_date') === date && (!places || places.includes(row('admin1_pcode')));

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((all, row) => all + Number(row(column)), 0);
}

const people = (date: string, ...places: string[]) =>
  sum(idps.filter(isAt(date, places.length > 0 ? places : undefined)), 'idps_individuals');

const series = (...places: string[]) =>
  [...new Set(idps.map((row) => row('reference_date')))].map((date) => ({
    date,
    value: people(date, ...places),
  }));

/** Percent of the families at a date, among places, that came from one. */
function shareFrom(origin: string, date: string, places?: readonly string[]): number {
  const rows = origins.filter(isAt(date, places));
  const from = rows.filter((row) => row('origin_admin1_pcode') === origin);
  return sum(from, 'idps_families') / sum(rows, 'idps_families');
}

const count = (value: number) => value.toLocaleString('en');
const percent = (share: number) => `${Math.round(100 * share)}%`;
const rate = (date: string, place: string) =>
  count(Math.round((1000 * people(date, place)) / (residents.get(place) ?? NaN)));

const NUMBERS: Record<string, string[][]> = {
  displacement: [
    ['2014', count(people('2014-04-01')), count(people('2014-04-01', 'IQG01'))],
    ['2014', count(people('2014-09-01')), count(people('2014-09-01') - people('2014-05-01'))],
    [percent(shareFrom('IQG15', '2014-09-01')), percent(shareFrom('IQG01', '2014-09-01'))],
    ['31', '2016', count(people('2016-03-31'))],
    ['2017', count(people('2017-06-30', 'IQG15'))],
    [
      '2017',
      count(sum(returnees.filter(isAt('2017-12-31')), 'returnee_individuals')),
      count(people('2017-12-31')),
    ],
    ['2018', '2020', count(people('2018-12-31')), count(people('2020-06-30'))],
    ['2024', count(people('2024-04-30'))],
  ],
  'kurdistan-host': [
    [
      '2014',
      count(people('2014-05-01', ...KRI)),
      percent(people('2014-05-01', ...KRI) / people('2014-05-01')),
    ],
    [count(people('2014-09-01', ...KRI)), percent(people('2014-09-01', ...KRI) / people('2014-09-01'))],
    [count(people('2014-09-01', 'IQG09'))],
    ['2015', percent(shareFrom('IQG15', '2015-09-29', KRI)), percent(shareFrom('IQG01', '2015-09-29', KRI))],
    ['1,000', ...['IQG09', 'IQG11', 'IQG06'].map((place) => rate('2015-09-29', place))],
    ['3', '2016', count(people('2016-08-03', ...KRI))],
    ['2020', count(people('2020-06-30', ...KRI))],
    [
      '2024',
      count(people('2024-04-30', ...KRI)),
      percent(people('2024-04-30', ...KRI) / people('2024-04-30')),
    ],
  ],
};

const stories = Object.keys(NUMBERS).map((name) => {
  const text = readData(`stories/${name}.json`);
  const read = readStory(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { name, text, story: read.value };
});

test.each(stories)(
  '$name: each number of a sentence is that of the shipped tables, in three languages',
  ({ name, story }) => {
    for (const code of LANGUAGES) {
      const told = story.steps.map(({ sentence }) => sentence[code]?.match(/\d[\d,]*(?<!,)%?/g)?.toSorted());
      expect(told).toEqual(NUMBERS[name]?.map((numbers) => numbers.toSorted()));
    }
  },
);

test.each(stories)(
  '$name: steps are of dates and places that there are, told in three languages',
  ({ story, text }) => {
    const dates = new Set(idps.map((row) => row('reference_date')));
    const places = new Set(['kri', ...idps.map((row) => row('admin1_pcode'))]);
    expect(story.dataset).toBe('iraq');
    for (const { view, sentence, notes } of story.steps) {
      expect([view.date, view.compare ?? view.date].every((day) => day !== null && dates.has(day))).toBe(
        true,
      );
      expect(view.places.every((place) => places.has(place))).toBe(true);
      for (const words of [sentence, notes, story.title, story.source]) {
        expect(Object.keys(words).toSorted()).toEqual(LANGUAGES.toSorted());
      }
    }
    expect(writeStory(story)).toBe(text);
  },
);

test('what the stories call highest, most, half and above is so', () => {
  const highest = (...places: string[]) => series(...places).toSorted((a, b) => b.value - a.value)[0]?.date;
  expect([highest(), highest(...KRI)]).toEqual(['2016-03-31', '2016-08-03']);
  expect(people('2014-09-01', 'IQG09') / people('2014-09-01', ...KRI)).toBeGreaterThan(0.5);
  expect(percent(people('2020-06-30', ...KRI) / people('2020-06-30'))).toBe('50%');
  const ofRegion = waves.filter(isAt('2015-09-29', KRI));
  const inAugust = ofRegion.filter((row) => row('wave') === 'august_2014');
  expect(percent(sum(inAugust, 'idps_families') / sum(ofRegion, 'idps_families'))).toBe('52%');
  expect(new Set(idps.filter(isAt('2015-01-29')).map((row) => row('admin1_pcode')))).toHaveLength(17);
  expect(readTable('series-breaks.csv').filter((row) => row('text_en').includes('26,733'))).toHaveLength(1);
  expect(readTable('series-breaks.csv').filter((row) => row('text_en').includes('380,000'))).toHaveLength(1);
});

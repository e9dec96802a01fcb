import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

const read = (...titles: readonly string[]) =>
  inspectedLines([...titles, 'State,IDPs (ind)', 'Anbar,30', 'Erbil,40']);

test.each([
  ['since when people fled', 'IDPs displaced since 15 April 2023', '2023-04-15'],
  ['with a place between', 'IDPs from Sinjar since 3 August 2014 (individuals)', '2014-08-03'],
  ['in Arabic', 'النازحون منذ 15 نيسان 2023', '2023-04-15'],
  ['in French', 'Personnes déplacées depuis le 15 avril 2023', '2023-04-15'],
  ['what happened then', 'New displacement after 6 February 2023 earthquake', '2023-02-06'],
  ['when the file was made', 'Extracted from HDX 15 June 2023', '2023-06-15'],
  ['by its month', 'Published: June 2023', '2023-06-30'],
  ['when it was last updated', 'Last update: 30 April 2023', '2023-04-30'],
  ['what comes next', 'Next update: 30 September 2023', '2023-09-30'],
])('a date that is not said to be of the figures is asked about: %s', async (_, title, day) => {
  const { questions, dates } = await read(title);
  expect(dates).toEqual([]);
  expect(questions.find(({ code }) => code === 'reference_day')?.choices).toEqual([day]);
});

test.each([
  ['as of a day', ['IDPs as of 30 April 2023']],
  ['before what is said of the file', ['Data as of 30 April 2023', 'Downloaded on 15 June 2023']],
  ['and behind it', ['Downloaded on 15 June 2023', 'Data as of 30 April 2023']],
  ['without more words', ['IDPs in Iraq, 30 April 2023', 'Downloaded on 15 June 2023']],
  ['in Arabic', ['تاريخ النشر: 15 حزيران 2023', 'النازحون لغاية 30 نيسان 2023']],
  ['in French', ['Situation au 30 avril 2023', 'Publié le 15 juin 2023']],
  ['of an assessment', ['Baseline Assessment, 30 April 2023']],
  ['of a round of it', ['Baseline Assessment Round 12 - April 2023']],
  ['of a census of IDPs', ['IDP census 30 April 2023']],
  ['out of a list', ['Data extracted from Master List April 2023']],
  ['of returns after displacement', ['Returns after displacement April 2023']],
  ['in French, up to date', ['Mise à jour du 30 avril 2023']],
  [
    'beside a name that begins like a word for it',
    ['Data as of 30 April 2023', 'Released in Australia 12 March 2023'],
  ],
  ['of an update by its name', ['Monthly displacement update - 30 April 2023']],
  ['before a plain date', ['IDPs, 31 January 2023', 'Figures as of 30 April 2023']],
])('the date that figures are of is taken: %s', async (_, titles) => {
  expect((await read(...titles)).dates).toEqual(['2023-04-30']);
});

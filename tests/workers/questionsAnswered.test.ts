import { describe, expect, test } from 'vitest';
import { totalAt } from '../../src/core/cube/totalAt';
import { NO_ANSWERS, type Answers } from '../../src/core/ingest/answers';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { writeMapping } from '../../src/core/ingest/mappingFile';
import type { QuestionCode } from '../../src/core/ingest/understanding';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { readUserFile, type UserFile } from '../../src/workers/openUserFile';
import type { AnswerSource } from '../../src/workers/procedures';
import { workbookOf } from './containers/workbookOf';

const IRAQ = shippedPlaces();
const NOTHING: AnswerSource = { from: 'memory', remembered: [] };

function read(bytes: Uint8Array, answers: AnswerSource, file = 'table.csv'): Promise<UserFile> {
  const { signal } = new AbortController();
  return readUserFile(bytes, { file, gazetteer: IRAQ, answers, signal, onProgress: () => undefined });
}

/** Figures at the last date: `idps individuals: IQG09 5, IQG11 7`. */
function figures({ table }: UserFile): string[] {
  return (table?.cubes ?? [])
    .filter(({ by }) => by === null)
    .map((cube) => {
      const date = cube.dates.length - 1;
      const shown = cube.places.map((place) => `${place} ${totalAt(cube, date, [place]).value ?? '–'}`);
      return `${cube.dates[date]?.day} ${cube.measure} ${cube.unit}: ${shown.join(', ')}`;
    });
}

/** Answers a question as the page does, and reads the file again by the mapping file that comes of it. */
async function answered(bytes: Uint8Array, code: QuestionCode, choice: string, file?: string) {
  const before = await read(bytes, NOTHING, file);
  const { columns, questions } = before.told.understanding;
  const question = questions.find((one) => one.code === code);
  if (!question?.choices.includes(choice)) throw new Error(`${code} is not asked, or not with ${choice}`);
  const answers: Answers | null = withChoice(NO_ANSWERS, question, choice, columns);
  const after = await read(bytes, { from: 'mapping', text: writeMapping(answers ?? NO_ANSWERS) }, file);
  expect(after.told.understanding.questions.map((one) => one.code)).not.toContain(code);
  return { before, after };
}

const bytesOf = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

describe('a question about a table is settled by each of its choices:', () => {
  test.each<[QuestionCode, string, string[], string[]]>([
    [
      'conflicting_rows',
      'first',
      ['date,governorate,idps', '2020-01-31,Dahuk,5', '2020-01-31,Dahuk,7', '2020-01-31,Dahuk,5'],
      ['2020-01-31 idps individuals: IQG09 5'],
    ],
    [
      'conflicting_rows',
      'last',
      ['date,governorate,idps', '2020-01-31,Dahuk,5', '2020-01-31,Dahuk,7'],
      ['2020-01-31 idps individuals: IQG09 7'],
    ],
    [
      'conflicting_rows',
      'sum',
      ['date,governorate,idps', '2020-01-31,Dahuk,5', '2020-01-31,Dahuk,7', '2020-01-31,Dahuk,5'],
      ['2020-01-31 idps individuals: IQG09 17'],
    ],
    [
      'conflicting_rows',
      'first',
      ['date,governorate,site,idps', '2020-01-31,Dahuk,A,5', '2020-01-31,Dahuk,A,7', '2020-01-31,Dahuk,B,1'],
      ['2020-01-31 idps individuals: IQG09 6'],
    ],
    [
      'conflicting_rows',
      'last',
      ['date,governorate,site,idps', '2020-01-31,Dahuk,A,5', '2020-01-31,Dahuk,A,7', '2020-01-31,Dahuk,B,1'],
      ['2020-01-31 idps individuals: IQG09 8'],
    ],
    [
      'conflicting_rows',
      'sum',
      ['date,governorate,site,idps', '2020-01-31,Dahuk,A,5', '2020-01-31,Dahuk,A,7', '2020-01-31,Dahuk,B,1'],
      ['2020-01-31 idps individuals: IQG09 13'],
    ],
    [
      'repeated_column',
      'first',
      ['date,governorate,idps,idps', '2020-01-31,Dahuk,5,7'],
      ['2020-01-31 idps individuals: IQG09 5'],
    ],
    [
      'repeated_column',
      'second',
      ['date,governorate,idps,idps', '2020-01-31,Dahuk,5,7'],
      ['2020-01-31 idps individuals: IQG09 7'],
    ],
    [
      'measure',
      'returnees',
      ['date,governorate,families', '2020-01-31,Dahuk,5'],
      ['2020-01-31 returnees families: IQG09 5'],
    ],
    [
      'header_date_order',
      'monthFirst',
      ['governorate,03/04/2020,04/04/2020', 'Dahuk,5,6'],
      ['2020-04-04 idps individuals: IQG09 6'],
    ],
    [
      'header_date_order',
      'dayFirst',
      ['governorate,03/04/2020,03/05/2020', 'Dahuk,5,6'],
      ['2020-05-03 idps individuals: IQG09 6'],
    ],
    [
      'none_words',
      'noFigure',
      ['date,governorate,idps', '2020-01-31,Dahuk,-', '2020-01-31,Erbil,5', '2020-01-31,Anbar,N/A'],
      ['2020-01-31 idps individuals: IQG01 –, IQG09 –, IQG11 5'],
    ],
    [
      'none_words',
      'zero',
      [
        'date,governorate,idps',
        '2020-01-31,Dahuk,-',
        '2020-01-31,Erbil,nil',
        '2020-01-31,Anbar,no data',
        '2020-01-31,Basrah,zero',
      ],
      ['2020-01-31 idps individuals: IQG01 –, IQG02 0, IQG09 0, IQG11 0'],
    ],
    [
      'irregular_grouping',
      'joined',
      ['date;governorate;idps', '2020-01-31;Dahuk;12,34,567'],
      ['2020-01-31 idps individuals: IQG09 1234567'],
    ],
    [
      'irregular_grouping',
      'leftOut',
      ['date;governorate;idps', '2020-01-31;Dahuk;12,34,567', '2020-01-31;Erbil;5'],
      ['2020-01-31 idps individuals: IQG09 –, IQG11 5'],
    ],
    [
      'blank_places',
      'totals',
      ['date,governorate,site,idps', '2020-01-31,Dahuk,A,5', '2020-01-31,Dahuk,B,7', '2020-01-31,Dahuk,,9'],
      ['2020-01-31 idps individuals: IQG09 9'],
    ],
    [
      'blank_places',
      'parts',
      ['date,governorate,site,idps', '2020-01-31,Dahuk,A,5', '2020-01-31,Dahuk,B,7', '2020-01-31,Dahuk,,9'],
      ['2020-01-31 idps individuals: IQG09 21'],
    ],
    [
      'blanks_below',
      'above',
      ['governorate,date,idps', 'Dahuk,2020-01-31,5', ',2020-02-29,7', 'Erbil,2020-01-31,1', ',2020-02-29,2'],
      ['2020-02-29 idps individuals: IQG09 7, IQG11 2'],
    ],
    [
      'blanks_below',
      'asTheyStand',
      [
        'governorate,district,site,date,idps',
        'Dahuk,Zakho,A,2020-01-31,5',
        'Dahuk,,B,2020-01-31,7',
        'Dahuk,,C,2020-01-31,2',
      ],
      ['2020-01-31 idps individuals: IQG09 14'],
    ],
    [
      'district_elsewhere',
      'ofRow',
      ['date,governorate,district,idps', '2020-01-31,Dahuk,Mosul,5', '2020-01-31,Ninewa,Sinjar,7'],
      ['2020-01-31 idps individuals: IQG09 5, IQG15 7'],
    ],
    [
      'district_elsewhere',
      'ofPlace',
      ['date,governorate,district,idps', '2020-01-31,Dahuk,Mosul,5', '2020-01-31,Ninewa,Sinjar,7'],
      ['2020-01-31 idps individuals: IQG15 12'],
    ],
    [
      'place_levels',
      'twoLevels',
      [
        'date,province,idps',
        ...['Lac,3', 'A,2', 'B,1', 'Kanem,9', 'C,4', 'D,5'].map((row) => `2020-01-31,${row}`),
      ],
      ['2020-01-31 idps individuals: ?Kanem 9, ?Lac 3'],
    ],
    [
      'place_levels',
      'oneLevel',
      [
        'date,province,idps',
        ...['Lac,3', 'A,2', 'B,1', 'Kanem,9', 'C,4', 'D,5'].map((row) => `2020-01-31,${row}`),
      ],
      ['2020-01-31 idps individuals: ?A 2, ?B 1, ?C 4, ?D 5, ?Kanem 9, ?Lac 3'],
    ],
    [
      'code_scheme',
      'legacy',
      ['date,admin1 code,idps', '2020-01-31,IQ-G08,5'],
      ['2020-01-31 idps individuals: IQG09 5'],
    ],
    [
      'code_scheme',
      'current',
      ['date,admin1 code,idps', '2020-01-31,IQ-G08,5'],
      ['2020-01-31 idps individuals: IQG08 5'],
    ],
  ])('%s by %s', async (code, choice, lines, expected) => {
    const { after } = await answered(bytesOf(...lines), code, choice);
    expect(figures(after)).toEqual(expected);
    expect(after.told.issues.filter(({ severity }) => severity === 'ask')).toEqual([]);
  });
});

test('rounds that got their day are shown while others wait for theirs', async () => {
  const bytes = bytesOf('Round,Governorate,IDPs', '110,Dahuk,10', '111,Dahuk,30');
  const answers: Answers = { roundDays: [{ round: 110, day: '2019-06-30' }] };
  const file = await read(bytes, { from: 'mapping', text: writeMapping(answers) });
  expect(figures(file)).toEqual(['2019-06-30 idps individuals: IQG09 10']);
  expect(file.told.understanding.questions.map(({ code }) => code)).toContain('round_days');
});

test('letters are read as a person says, in a table and in records', async () => {
  const arabic = Uint8Array.from([0xcf, 0xe5, 0xe6, 0xdf]); // دهوك in Windows-1256
  const around = (before: string, after: string) =>
    Uint8Array.from([...Buffer.from(before), ...arabic, ...Buffer.from(after)]);
  const table = around('date,governorate,idps\n2020-01-31,', ',5\n');
  const records = around('[{"date":"2020-01-31","governorate":"', '","idps":5}]');
  for (const bytes of [table, records]) {
    const { after } = await answered(bytes, 'encoding', 'windows-1256');
    expect(figures(after)).toEqual(['2020-01-31 idps individuals: IQG09 5']);
    expect(after.told.issues.map(({ code }) => code)).toEqual(['small_cells']);
  }
});

test('of the sheets of a workbook the one that a person names is opened', async () => {
  const row = (cells: readonly string[]) =>
    `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  const sheet = (count: string) => row(['date', 'governorate', 'idps']) + row(['2020-01-31', 'Dahuk', count]);
  const bytes = workbookOf({ sheets: { Round1: sheet('5'), Round2: sheet('7') } });
  const { before, after } = await answered(bytes, 'table', 'Round2', 'book.xlsx');
  expect(figures(before)).toEqual(['2020-01-31 idps individuals: IQG09 5']);
  expect(figures(after)).toEqual(['2020-01-31 idps individuals: IQG09 7']);
});

test('points that seem to have their axes exchanged lie where a person says', async () => {
  const at = (name: string, coordinates: readonly number[]) => ({
    type: 'Feature',
    properties: { governorate: name, date: '2020-01-31', idps: 100 },
    geometry: { type: 'Point', coordinates },
  });
  const features = [
    at('Dahuk', [43, 36.9]),
    at('Erbil', [44, 36.2]),
    at('Ninewa', [42, 36]),
    at('Kirkuk', [35.5, 44.2]),
  ];
  const bytes = bytesOf(JSON.stringify({ type: 'FeatureCollection', features }));
  const place = ({ told }: UserFile) => told.firstRows.at(-1)?.slice(-2);
  const { before, after } = await answered(bytes, 'axes', 'swapped', 'sites.geojson');
  expect(place(before)).not.toEqual(['44.2', '35.5']);
  expect(place(after)).toEqual(['44.2', '35.5']);
  const { after: asWritten } = await answered(bytes, 'axes', 'asWritten', 'sites.geojson');
  expect(place(asWritten)).toEqual(['35.5', '44.2']);
});

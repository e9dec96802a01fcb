import * as fc from 'fast-check';

/** Cells of each column of a Master List, told well, badly, or not at all. */
const COLUMNS: readonly (readonly [header: string, cells: readonly string[]])[] = [
  [
    'Reference date',
    [
      '2015-09-29',
      '2015-09-29',
      '2016-03-31',
      '29/09/2015',
      '03/04/2015',
      '04/25/2015',
      '',
      'soon',
      '2015-09-29T10:00:00',
    ],
  ],
  ['Round', ['30', '30', '39', '', 'R 30']],
  [
    'Governorate',
    ['Dahuk', 'Dahuk', 'Erbil', 'Ninewa', 'دهوك', '', 'Atlantis', 'Ninewa Total', ' Dahuk ', 'Total'],
  ],
  ['District', ['Sumel', 'Zakho', 'Sumel', 'سنجار', '', 'Total', 'Source']],
  ['Place ID', ['1', '2', '3', '4', '5', '', '-', 'n/a']],
  [
    'Location name',
    [
      'Hay Al Salam',
      'Hay "Nuzuh"',
      'Camp 5, north',
      ' Bazyan',
      'حي السلام',
      'المجموع',
      'overall',
      'x\ny',
      'tab\there',
    ],
  ],
  ['Latitude', ['36.86', '36.34', '42.87', '0', '', '36.5 N', '-1e1']],
  ['Longitude', ['42.87', '43.13', '36.86', '0', '', '43']],
  ['Origin governorate', ['Ninewa', 'Anbar', 'Nowhere', '', 'Not available']],
  ['Shelter type', ['Camp', 'Host families', 'camp', '', 'Rented, long']],
  [
    'IDP Families',
    [
      '7',
      '0',
      '12',
      '1,234',
      '1.234',
      '12,5',
      '1.234.567',
      '<5',
      '-3',
      '',
      'n/a',
      'nil',
      'صفر',
      'no data',
      '7.5',
      '~20',
      '007',
      '99999999999999999999',
    ],
  ],
  ['Remarks', ['', 'seen', '"', 'a "quoted" word', 'line\nbreak']],
];

/** What tells rows of one place and date apart or keeps them apart, and what the source itself says of a row. */
const FURTHER: readonly (readonly [string, readonly string[]])[] = [
  ['Admin level', ['0', '1', '2', 'ADM1', '', '9']],
  ['Operation', ['North', 'South', '']],
  ['Displacement reason', ['Conflict', 'Disaster', '']],
  ['Sex', ['male', 'female', 'Both', '']],
  ['Direction', ['in', 'out', 'entry', 'sideways', '']],
  ['Event ID', ['1', '2', '3', '4', '5', '']],
  ['Source', ['DTM', 'Ministry', '']],
  ['Population', ['IDPs', 'IDPs', 'Returnees', 'IDP', 'tents', '']],
  ['Unit', ['families', 'individuals', 'HH', '']],
  ['warning', ['', '', '', 'revised']],
  ['error', ['', '', '', 'Duplicate row']],
];

const COUNT_HEADERS = fc.constantFrom('IDP Families', 'IDP Families', 'IDPs', 'Families', 'Value');

const columns = fc
  .tuple(
    fc.subarray([...COLUMNS], { minLength: 6 }),
    fc.subarray([...FURTHER], { maxLength: 4 }),
    COUNT_HEADERS,
    fc.boolean(),
  )
  .filter(([chosen]) =>
    ['Governorate', 'IDP Families'].every((name) => chosen.some(([header]) => header === name)),
  )
  .chain(([chosen, further, count, shuffled]) => {
    const named = chosen.map(
      ([header, cells]) => [header === 'IDP Families' ? count : header, cells] as const,
    );
    const all = [...named, ...further];
    return shuffled ? fc.shuffledSubarray(all, { minLength: all.length }) : fc.constant(all);
  });

/** Lines that are no rows. */
const oddLine = fc.constantFrom(
  '',
  ',,,',
  'Source: DTM',
  'Total,,,,,,12',
  'Grand total',
  'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p',
  'Dahuk',
  '"Dahuk,7',
  'x"y,z',
  '"closed" late,1,2',
  '\r',
);

/** Tables of a displacement file as text, with all that such files have wrong in them. */
export const messyTable: fc.Arbitrary<string> = columns.chain((chosen) => {
  const row = fc.tuple(...chosen.map(([, cells]) => fc.constantFrom(...cells)));
  const line = fc.oneof(
    { weight: 12, arbitrary: row.map((cells) => cells.map(quoted).join(',')) },
    { weight: 1, arbitrary: oddLine },
  );
  const lines = fc.array(line, { minLength: 1, maxLength: 60 });
  const ending = fc.constantFrom('\n', '\n', '\r\n');
  const title = fc.constantFrom('', '', 'IDP Master List, 29 September 2015');
  const mark = fc.constantFrom('', '\ufeff');
  return fc.tuple(lines, ending, title, mark, fc.boolean()).map(([rows, newline, above, bom, final]) => {
    const header = chosen.map(([name]) => name).join(',');
    const all = [...(above === '' ? [] : [above]), header, ...rows];
    return bom + all.join(newline) + (final ? newline : '');
  });
});

function quoted(cell: string): string {
  return /[",\n]/.test(cell) && cell !== '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

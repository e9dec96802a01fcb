import { expect, test } from 'vitest';
import { dataDictionary, dataPackage } from '../../../../src/core/publish/package/dataPackage';
import { figureTable } from '../../../../src/core/publish/package/figureTable';
import { safeCsv } from '../../../../src/core/publish/safeCsv';
import { smallManifest } from '../smallManifest';
import { made } from '../smallPublication';

const say = ({ key }: { key: string }) => `<${key}>`;

test('the table has a row for each figure; a gap or a suppressed one is blank with its reason', () => {
  const [header = [], ...rows] = figureTable(made().snapshot.data, () => undefined);
  const at = (name: string) => header.indexOf(name);
  expect(rows).toHaveLength(17);
  const blanks = rows.filter((row) => row[at('figure')] === null);
  expect(blanks.map((row) => ['pcode', 'part', 'status'].map((name) => row[at(name)]).join(' '))).toEqual([
    'Anbar  not_reported',
    'Anbar host suppressed',
    'Anbar unknown suppressed',
    'Dahuk camp suppressed',
    'Dahuk unknown suppressed',
    'Erbil camp suppressed',
    'Erbil host suppressed',
  ]);
});

test('a hostile name is text in the CSV', () => {
  const csv = safeCsv(figureTable(made().snapshot.data, () => ({ en: '=HYPERLINK("x")', ar: '"\r\n' })));
  expect(csv).toContain(`,"'=HYPERLINK(""x"")","""\r\n",`);
});

test('the description names every column of the table in its order, with type and meaning', () => {
  const table = { path: 'figures.csv', bytes: 10, sha256: 'ab' };
  const described = dataPackage({ manifest: smallManifest(), name: 'ni:x' }, table, say);
  const [header] = figureTable(made().snapshot.data, () => undefined);
  expect(described).toMatchObject({
    profile: 'tabular-data-package',
    id: 'ni:x',
    created: '2026-07-01T00:00:00Z',
    resources: [
      {
        path: 'figures.csv',
        bytes: 10,
        hash: 'sha256:ab',
        schema: { fields: header?.map((name) => ({ name })) },
      },
    ],
  });
  const dictionary = dataDictionary(say);
  expect(dictionary.slice(1).map(([column]) => column)).toEqual(header);
  expect(dictionary[11]).toEqual(['figure', 'number', '<figure_column-figure>']);
});

import { describe, expect, test } from 'vitest';
import { SMALL_IRAQ_DISTRICTS } from '../../smallIraq';
import { readRows } from './readRows';

const read = (...lines: string[]) => readRows(lines, { referenceDay: '2024-01-31' }, SMALL_IRAQ_DISTRICTS);

/** The districts of a table with their governorates. */
function districtsOf({ places }: ReturnType<typeof read>): string[] {
  return places.filter(({ level }) => level === 2).map(({ id, parent }) => `${id} in ${parent}`);
}

describe('a district of a row', () => {
  test.each([
    ['by its name in its governorate', 'Dahuk;;Zakho', 'IQG09Q04 in IQG09'],
    ['by the same name in another governorate', 'Erbil;;Zakho', 'IQG11Q04 in IQG11'],
    ['by its Arabic name', 'دهوك;;سميل', 'IQG09Q03 in IQG09'],
    ['by its code', 'Dahuk;IRQ-G09Q03;', 'IQG09Q03 in IQG09'],
    ['by its code when its name is new', 'Dahuk;IQG09Q03;Semel town', 'IQG09Q03 in IQG09'],
    ['by its name when its code is new', 'Dahuk;D-77;Zakho', 'IQG09Q04 in IQG09'],
    ['by its code when its name is that of one elsewhere', 'Dahuk;IQG09Q03;Halabja', 'IQG09Q03 in IQG09'],
  ])('is known %s', (_, places, expected) => {
    const table = read('governorate;admin2pcode;district;idps', `${places};5`);
    expect(districtsOf(table)).toEqual([expected]);
    expect(table.issues).not.toContain('warning adm2_unmatched ×1');
  });

  test('that is not known is counted in its governorate, and told of once', () => {
    const table = read(
      'governorate;district;idps',
      'Dahuk;Bardarash;5',
      'Dahuk;Bardarash;6',
      'Dahuk;Akre;7',
      'Dahuk;Zakho;8',
    );
    expect(districtsOf(table)).toEqual([
      'IQG09/bardarash in IQG09',
      'IQG09/akre in IQG09',
      'IQG09Q04 in IQG09',
    ]);
    expect(table.issues.filter((issue) => issue.includes('adm2'))).toEqual(['warning adm2_unmatched ×2']);
  });

  test.each([
    ['whose code and name differ', 'Dahuk;IQG09Q03;Zakho'],
    ['whose code lies in another governorate than its name', 'Dahuk;IQG11Q02;Zakho'],
    ['whose code and name lie in two other governorates', 'Dahuk;IQG11Q02;Halabja'],
  ])('%s is none of both', (_, places) => {
    const table = read('governorate;admin2pcode;district;idps', `${places};5`);
    expect(districtsOf(table)).toEqual([expect.stringMatching(/^IQG09\/(zakho|halabja) in IQG09$/)]);
    expect(table.issues).toContain('warning level_clash ×1');
  });

  describe.each([
    ['by its name', 'Dahuk;;Halabja'],
    ['by its code', 'Dahuk;IQG06Q05;'],
    ['by its code, its name being new', 'Dahuk;IQG06Q05;Halabja town'],
  ])('that lies in another governorate %s', (_, places) => {
    const lines = ['governorate;admin2pcode;district;idps', `${places};5`, 'Dahuk;;Zakho;1'];
    const answered = (districtParent?: 'ofRow' | 'ofPlace') =>
      readRows(lines, { referenceDay: '2024-01-31', districtParent }, SMALL_IRAQ_DISTRICTS);
    const governorates = ({ series }: ReturnType<typeof read>) => {
      const cube = series.find(({ level }) => level === 1)?.cube;
      return cube?.places.map((place, index) => `${place} ${cube.values[index]}`);
    };

    test.each([undefined, 'ofRow'] as const)('counts in that of the row: %s', (answer) => {
      const table = answered(answer);
      expect(governorates(table)).toEqual(['IQG09 6']);
      expect(districtsOf(table)[0]).toMatch(/^IQG09\/.* in IQG09$/);
      expect(table.issues).toContain(`${answer ? 'info' : 'warning'} district_elsewhere ×1`);
    });

    test('counts where it lies as soon as a person says so', () => {
      const table = answered('ofPlace');
      expect(governorates(table)).toEqual(['IQG06 5', 'IQG09 1']);
      expect(districtsOf(table)[0]).toBe('IQG06Q05 in IQG06');
      expect(table.issues).toContain('info district_elsewhere ×1');
    });
  });

  test('has its governorate by its code where the row names none', () => {
    const table = read('admin2pcode;district;idps', 'IQG09Q03;Sumel;5', 'IQG11Q02;Erbil;6');
    expect(districtsOf(table)).toEqual(['IQG09Q03 in IQG09', 'IQG11Q02 in IQG11']);
    const governorates = table.series.find(({ level }) => level === 1)?.cube;
    expect([governorates?.places, [...(governorates?.values ?? [])]]).toEqual([
      ['IQG09', 'IQG11'],
      [5, 6],
    ]);
  });

  test('told before its governorate leaves the name to the row of that', () => {
    const header = 'Pcode;Province;Date;IDP individuals';
    const { places } = readRows([header, 'TD0701;Mamdi;2023-12-31;200', 'TD07;Lac;2023-12-31;300']);
    expect(places.map(({ name, code }) => [name, code])).toEqual([
      ['Lac', 'TD07'],
      ['Mamdi', 'TD0701'],
    ]);
  });

  test('of a governorate that is not known stays the file’s own', () => {
    const table = read('governorate;district;idps', 'Dahuk;Zakho;1', 'Dahuk;Sumel;1', 'Dahukk;Zakho;5');
    expect(districtsOf(table)).toContain('?Dahukk/zakho in ?Dahukk');
  });
});

import { describe, expect, test } from 'vitest';
import { detectSchema } from '../../../src/core/ingest/schema';

describe('a header that is understood', () => {
  test('the long table of governorates', () => {
    const header = 'reference_date,round,admin1_pcode,admin1_name,idps_individuals,idps_families,source_id';
    expect(rolesOf(...header.split(','))).toEqual([
      'reference_date: day',
      'round: round',
      'admin1_pcode: placeCode',
      'admin1_name: placeName',
      'idps_individuals: count idps individuals',
      'idps_families: count idps families',
      'source_id: source',
    ]);
  });

  test('case, blanks and punctuation make no difference', () => {
    expect(rolesOf(' Reference Date ', 'ADM1 P-Code', 'Returnee Families')).toEqual([
      'Reference Date: day',
      'ADM1 P-Code: placeCode',
      'Returnee Families: count returnees families',
    ]);
  });

  test('a breakdown by origin and one by shelter', () => {
    expect(rolesOf('date', 'governorate', 'origin_admin1_pcode', 'shelter_type', 'families')).toEqual([
      'date: day',
      'governorate: placeName',
      'origin_admin1_pcode: keyCode origin',
      'shelter_type: keyName shelter',
      'families: count idps families',
    ]);
  });

  test('the first column of a role wins and the rest is left aside, by name', () => {
    const schema = detectSchema(['date', 'reporting date', 'governorate', 'idps', '__proto__', '']);
    expect(schema.ok && schema.value).toMatchObject({
      unused: ['reporting date', '__proto__', ''],
      width: 6,
    });
    expect(schema.ok && schema.value.columns.map(({ index }) => index)).toEqual([0, 2, 3]);
  });
});

describe('a header that cannot be used says what is not there', () => {
  test.each([
    [[], 'not_a_table'],
    [['reference_date'], 'not_a_table'],
    [['governorate', 'idps'], 'no_date_column'],
    [['date', 'idps'], 'no_place_column'],
    [['date', 'origin_admin1_name', 'idps'], 'no_place_column'],
    [['date', 'governorate', 'sites'], 'no_count_column'],
    [['__proto__', 'constructor', 'toString'], 'no_date_column'],
  ])('%j: %s', (header, code) => {
    expect(detectSchema(header)).toEqual({ ok: false, failure: { code, detail: header.join(', ') } });
  });

  test('and shows no more than the beginning of a header of any length', () => {
    const schema = detectSchema(Array.from({ length: 300 }, (_, index) => `column ${index}`));
    expect(!schema.ok && schema.failure.detail).toHaveLength(200);
  });
});

function rolesOf(...header: string[]): string[] {
  const schema = detectSchema(header);
  if (!schema.ok) throw new Error(schema.failure.code);
  return schema.value.columns.map(({ header: name, role }) => `${name}: ${Object.values(role).join(' ')}`);
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerMeaning } from '../../../../src/core/ingest/understand/headerMeaning';
import { headerKey } from '../../../../src/core/ingest/understand/headerWords';
import { findTagRow, tagRole } from '../../../../src/core/ingest/understand/hxlTags';
import { shelterKey } from '../../../../src/core/ingest/understand/shelterKey';
import { sourceRole } from '../../../../src/core/ingest/understand/sourceHeaders';
import { waveKey } from '../../../../src/core/ingest/understand/waveKey';
import { wordRole } from '../../../../src/core/ingest/understand/wordRole';

const short = (role: object | null) =>
  role === null
    ? 'nothing'
    : Object.values(role)
        .filter((value) => value !== null)
        .join(' ');

describe('the words of a header', () => {
  test.each([
    ['Governorate', 'place 1 name'],
    ['admin1Pcode', 'place 1 code'],
    ['ADM1 P-Code', 'place 1 code'],
    ['OCHA Adm1 PCode', 'place 1 code'],
    ['المحافظة', 'place 1 name'],
    ['القضاء', 'place 2 name'],
    ['Département', 'place 1 name'],
    ['Territoire', 'place 2 name'],
    ['Zone', 'place 2 name'],
    ['Zone de santé', 'place 3 name'],
    ['Zone de défense', 'nothing'],
    ['Mantika', 'place 1 name'],
    ['Baladiya', 'place 2 name'],
    ['ADM2_Mantika_EN', 'place 2 name'],
    ['المديرية', 'place 2 name'],
    ['Place_ID', 'place 4 code'],
    ['Location name\nin English', 'place 4 name'],
    ['border_crossing_point', 'place 4 name'],
    ['Governorate of displacement \\ origin', 'place 1 name'],
    ['idpOriginAdmin1Name', 'key origin name'],
    ['Shelter type', 'key shelter name'],
    ['Reporting date', 'day reference'],
    ['تاريخ التحديث', 'day reference'],
    ['Round number', 'round'],
    ['Year', 'year'],
    ['IDP individuals', 'count idps individuals'],
    ['Number of IDP HHs', 'count idps families'],
    ['IDPـfamilies', 'count idps families'],
    ['عدد العوائل', 'count idps families'],
    ['عدد العوائل النازحة', 'count idps families'],
    ['عدد الأسر العائدة', 'count returnees families'],
    ['عدد الأفراد', 'count idps individuals'],
    ['Returnee Families', 'count returnees families'],
    ['Personnes retournées', 'count returnees individuals'],
    ['Personnes retournées de l’étranger', 'nothing'],
    ['Arrivals', 'count arrivals individuals'],
    ['IDP arrivals', 'count arrivals individuals'],
    ['IDP returnee families', 'count returnees families'],
    ['IDPs returned', 'count returnees individuals'],
    ['Displaced returnee individuals', 'count returnees individuals'],
    ['عدد النازحين العائدين', 'count returnees individuals'],
    ['Returned refugees', 'nothing'],
    ['New arrivals', 'count arrivals individuals'],
    ['New internal displacements', 'count displacements individuals'],
    ['new_displacements', 'count displacements individuals'],
    ['Number of internally displaced individuals', 'count idps individuals'],
    ['Number of IDP individuals present in the assessed locations', 'count idps individuals'],
    ['travellers', 'count idps individuals'],
    ['Border point', 'place 4 name'],
    ['point', 'place 4 name'],
    ['FMP_name', 'place 4 name'],
    ['Points of contact', 'nothing'],
    ['Latitude', 'latitude'],
    ['displacementReason', 'addend'],
    ['Households Coming From Camp', 'nothing'],
    ['Open Street Map', 'nothing'],
    ['numberMales', 'nothing'],
    ['__proto__', 'nothing'],
    ['constructor', 'nothing'],
    ['', 'nothing'],
    ['x'.repeat(100_000), 'nothing'],
  ])('%j: %s', (header, role) => {
    expect(short(wordRole(headerMeaning(header)))).toBe(role);
  });

  test('are the same by the short way for ASCII as by the long one', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(headerKey(`${header}\u200f`)).toBe(headerKey(header));
      }),
    );
  });

  test('are the same whatever stands between them', () => {
    const keys = ['Salah al-Din', 'SalahalDin', 'salah_al_din', 'Salah\nal–Din', '\u200fSalah al Din'].map(
      headerKey,
    );
    expect(new Set(keys)).toEqual(new Set(['salahaldin']));
  });
});

test.each([
  ['population', ['reference_period_end'], 'count idps individuals'],
  ['population', [], 'nothing'],
  ['location_code', [], 'place 0 code'],
  ['coa_iso', [], 'place 0 code'],
  ['returned_idps', ['coa_iso'], 'unused'],
  ['returned_idps', [], 'nothing'],
  ['total_displacement', [], 'count idps individuals'],
  ['new_displacement', [], 'count displacements individuals'],
  ['error', [], 'sourceError'],
])('the header %s of a known source beside %j: %s', (header, others, role) => {
  expect(short(sourceRole(header, new Set(others.map(headerKey))))).toBe(role);
});

describe('a tag of HXL', () => {
  test.each([
    ['#affected+idps', 'count idps individuals'],
    ['#affected +hh +idps', 'count idps families'],
    ['#Affected+Returnees+ind', 'count returnees individuals'],
    ['#affected+idps+f', 'unused'],
    ['#adm1+code', 'place 1 code'],
    ['#adm1+name+origin', 'key origin name'],
    ['#country+code', 'place 0 code'],
    ['#date+reported', 'day reference'],
    ['#date+start', 'day periodStart'],
    ['#date+year', 'year'],
    ['#date+month+start', 'month'],
    ['#geo+lat', 'latitude'],
    ['#cause+type', 'addend'],
    ['#meta+id', 'unused'],
    ['#', 'nothing'],
    ['#1', 'nothing'],
    ['# of families', 'nothing'],
  ])('%s: %s', (tag, role) => {
    expect(short(tagRole(tag))).toBe(role);
  });

  test('is looked for in the first 25 rows, where tags are half of what stands in a row', () => {
    const blank = Array.from({ length: 24 }, () => ['', '']);
    expect(findTagRow([...blank, ['#adm1', 'x']])).toBe(24);
    expect(findTagRow([...blank, ['', ''], ['#adm1', '#date']])).toBeNull();
    expect(findTagRow([['#adm1', 'x', 'y']])).toBeNull();
    expect(findTagRow([['#', 'Governorate']])).toBeNull();
  });
});

test.each([
  ['Pre-June14 ', 'pre_june_2014'],
  ['Pre June14 Period of displacement', 'pre_june_2014'],
  ['June-July14 ', 'june_july_2014'],
  ['14-Aug', 'august_2014'],
  ['Post September14 ', 'post_september_2014'],
  ['Post 17 October16', 'post_17_october_2016'],
  ['17-Jul', 'july_2017'],
  ['ـJan 20', 'jan_2020'],
  ['Jan2021', 'jan_2021'],
  ['June-July14 Wave', 'june_july_2014'],
  ['Post Mar16 Period', 'post_march_2016'],
  ['Camp', null],
  ['__proto__', null],
])('the wave %s is %s', (header, key) => {
  expect(waveKey(header)?.key ?? null).toBe(key);
});

test.each([
  ['Camp', 'camp'],
  ['Hostfamilies', 'host_families'],
  ['Host families', 'host_families'],
  ['Hotel/Motel or short-term rental', 'hotel_motel'],
  ['Rented pre Apr 2019', 'rented_pre_apr_2019'],
  ['Rental (Habitable)', 'rented_habitable'],
  ['Rental(Uninhabitable)', 'rented_uninhabitable'],
  ['Unfinished/Abandoned building', 'unfinished_abandoned_building'],
  ['Unknownsheltertype', 'unknown'],
  ['Critical shelter', 'critical'],
  ['مخيم', 'camp'],
  ['IDPs in Camps/ transit camps', 'camp'],
  ['With HC - non-Relative', 'host_families'],
  ['Non-residential structure', 'non_residential'],
  ['Apartment/House(not owned)(uninhabitable)', 'rented_uninhabitable'],
  ['Other Collective center', 'other'],
  ['Residence of Origin (Uninhabitable)', 'habitual_uninhabitable'],
  ['Households Coming From Camp', null],
  ['Ninewa', null],
])('the shelter %s is %s', (header, key) => {
  expect(shelterKey(header)).toBe(key);
});

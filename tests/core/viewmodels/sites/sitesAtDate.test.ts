import { expect, test } from 'vitest';
import { rowOfSite, sitesAtDate, type SitesAtDate } from '../../../../src/core/viewmodels/sites/sitesAtDate';
import { siteTable } from './siteTables';

const TABLE = siteTable([
  ['Alpha', [43, 37], 'IQG09', { '2020-01-31': '100', '2020-02-29': '900' }],
  ['Beta', [44, 36], 'IQG09', { '2020-01-31': '250' }],
  ['Gamma', [44, 36], 'IQG10', { '2020-01-31': '0', '2020-02-29': '40' }],
  ['Delta', null, 'IQG10', { '2020-01-31': '70' }],
  ['Epsilon', [45, 35], null, { '2020-01-31': '' }],
]);

const named = ({ table }: SitesAtDate, sites: Int32Array) => [...sites].map((site) => table.names[site]);

test('sites with a figure come by their people; a zero is one, a blank is none', () => {
  const sites = sitesAtDate(TABLE, '2020-01-31');
  expect(named(sites, sites.drawn)).toEqual(['Beta', 'Alpha', 'Gamma']);
  expect(named(sites, sites.counted)).toEqual(['Beta', 'Alpha', 'Delta', 'Gamma']);
  expect(named(sites, sites.silent)).toEqual(['Epsilon']);
  expect(named(sites, sites.unlocated)).toEqual(['Delta']);
});

test('a site that is not told of at a date has no figure there', () => {
  const sites = sitesAtDate(TABLE, '2020-02-29');
  expect(named(sites, sites.drawn)).toEqual(['Alpha', 'Gamma']);
  expect(named(sites, sites.silent)).toEqual(['Beta', 'Epsilon']);
  expect(rowOfSite(sites, TABLE.names.indexOf('Beta'))).toBe(0);
});

test('no other date stands in for one that the sites do not have', () => {
  const sites = sitesAtDate(TABLE, '2020-03-31');
  expect(sites.counted.length).toBe(0);
  expect(sites.silent.length).toBe(4);
});

test('circles are scaled by the most people of any date', () => {
  expect(['2020-01-31', '2020-02-29'].map((date) => sitesAtDate(TABLE, date).largest)).toEqual([900, 900]);
});

import { expect, test } from 'vitest';
import { capacityRole } from '../../../../src/core/ingest/understand/capacityHeader';

const per = (header: string) => {
  const role = capacityRole(header);
  return role?.is === 'capacity' ? role.per : null;
};

test.each([
  ['capacity', 'total'],
  ['Total capacity', 'total'],
  ['Camp capacity (individuals)', 'total'],
  ['places', 'total'],
  ['Number of places', 'total'],
  ['capacity_per_day', 'day'],
  ['Daily capacity', 'day'],
  ['Capacity/day', 'day'],
  ['السعة', 'total'],
  ['الطاقة الاستيعابية', 'total'],
  ['الطاقة الاستيعابية اليومية', 'day'],
  ['القدرة الاستيعابية في اليوم', 'day'],
  ['capacité', 'total'],
  ["Capacité d'accueil", 'total'],
  ['Capacité par jour', 'day'],
  ['Nombre de places', 'total'],
])('%s is a capacity: %s', (header, expected) => {
  expect(per(header)).toBe(expected);
});

test.each([
  'Available capacity', // what is free
  'Capacity (families)', // no people
  'Capacity used',
  'طاقة', // energy
  'place',
  'IDP individuals',
  'Capacity building',
])('%s is none', (header) => {
  expect(per(header)).toBeNull();
});

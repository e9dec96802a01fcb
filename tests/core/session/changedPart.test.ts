import { expect, test } from 'vitest';
import { changedPart } from '../../../src/core/session/changedPart';
import { readView, writeView } from '../../../src/core/session/readView';
import { DEFAULT_VIEW, type View } from '../../../src/core/session/view';

const of = (link: string) => readView(new URLSearchParams(link)).view;

test('a change is named by what a person chose', () => {
  const named = (before: string, after: string) => changedPart(of(before), of(after));
  expect(named('place=kri', 'place=IQG09')).toBe('places');
  expect(named('place=kri', 'place=own1&sets=own1:North:IQG09,IQG11')).toBe('sets');
  expect(named('date=2015-09-29', '')).toBe('date');
  expect(named('', 'map=circles')).toBe('map');
  expect(named('layer=crossings', '')).toBe('map');
  expect(named('signals=600,600', 'signals=900,600')).toBe('signals');
  expect(named('family=5', 'family=6')).toBe('family');
  expect(named('unit=families', 'family=6')).toBe('unit');
  expect(named('lang=ar', 'lang=ar&digits=arab')).toBe('language');
  expect(named('', 'mode=present')).toBe('mode');
});

test('of several the most telling part names it', () => {
  expect(changedPart(of('measure=idps&by=shelter'), of('measure=returnees&place=kri'))).toBe('measure');
});

test('views that links say alike do not differ, whatever they are made of', () => {
  const link = 'place=IQG09,IQG11&classes=5000,100000&map=circles';
  expect(changedPart(of(link), of(link))).toBeNull();
});

test('every key of a link has a part', () => {
  const links = [
    'place=kri',
    'level=district',
    'within=IQG09',
    'date=2015-01-01',
    'from=2015-01-01',
    'compare=2015-01-01',
    'measure=returnees',
    'unit=families',
    'by=shelter',
    'map=circles',
    'classes=quantile',
    'layer=crossings',
    'signals=3,100',
    'sets=own1:North:IQG09,IQG11',
    'rate=per1000',
    'carry=30',
    'family=5',
    'lang=ar',
    'digits=arab',
    'mode=present',
    'data=a.csv',
  ];
  const told = writeView(links.reduce((view, link) => ({ ...view, ...setBy(link) }), DEFAULT_VIEW));
  expect(new Set(told.map(([key]) => key))).toEqual(new Set(links.map((link) => link.split('=')[0])));
  expect(links.filter((link) => changedPart(DEFAULT_VIEW, of(link)) === null)).toEqual([]);
});

/** What a link sets of a view. */
function setBy(link: string): Partial<View> {
  const isSet = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(DEFAULT_VIEW[key as keyof View]);
  return Object.fromEntries(Object.entries(of(link)).filter(isSet));
}

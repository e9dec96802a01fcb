import { expect, test } from 'vitest';
import { frozenView } from '../../../src/core/session/frozenView';
import { readView, writeView } from '../../../src/core/session/readView';
import { day } from '../cubeOf';

const SHOWN = day('2015-09-29');

test.each([
  ['place=kri&date=2015-10-01&lang=ar&mode=present', 'place=kri&date=2015-09-29'],
  ['map=flows&layer=signals&signals=900,600&rate=per1000', 'date=2015-09-29'],
  [
    'map=circles&compare=2015-01-15&digits=arab',
    'date=2015-09-29&compare=2015-01-15&map=circles&digits=arab',
  ],
  ['level=district&within=IQG09&data=own.csv', 'date=2015-09-29'],
])('of the view %s its page shows what it can draw', (link, frozen) => {
  const { view } = readView(new URLSearchParams(link));
  const written = new URLSearchParams(writeView(frozenView(view, SHOWN, 'all')));
  expect(written.toString()).toBe(frozen);
});

test('a date that does not go out is not compared with', () => {
  const { view } = readView(new URLSearchParams('compare=2015-01-15'));
  expect(frozenView(view, SHOWN, 'this').compare).toBeNull();
});

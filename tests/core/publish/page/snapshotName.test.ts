import { expect, test } from 'vitest';
import { snapshotName } from '../../../../src/core/publish/page/snapshotName';

test.each([
  [
    'IDPs: Kurdistan Region of Iraq, 29 September 2015',
    'idps-kurdistan-region-of-iraq-29-september-2015.html',
  ],
  ['النازحون في دهوك، 2015', 'النازحون-في-دهوك-2015.html'],
  ['../../etc/passwd\u0000\u202Egnp', 'etc-passwd-gnp.html'],
  ['CON', 'con.html'],
  ['<script>', 'script.html'],
  ['…', 'snapshot.html'],
  [`${'word '.repeat(40)}`, `${'word-'.repeat(16).slice(0, -1)}.html`],
])('a file of %j is called %s', (title, name) => {
  expect(snapshotName(title)).toBe(name);
});

import { expect, test } from 'vitest';
import { FAILURE_CODES, ISSUE_CODES } from './codes';
import { keysOfTemplates } from './keyTemplates';
import { keysInSource } from './keysInSource';
import { LANGUAGE_FILES } from './languageFiles';

const english = LANGUAGE_FILES.en;
const asked = keysInSource();
const templates = keysOfTemplates();
const lacking = (keys: Iterable<string>) => [...new Set(keys)].filter((key) => !english.has(key));

test('the code asks for no key that the language files lack', () => {
  expect(asked.literals.size).toBeGreaterThan(100);
  expect(lacking(asked.literals)).toEqual([]);
  expect(lacking([...templates.values()].flat())).toEqual([]);
});

test('the language files have no message that nothing asks for', () => {
  const used = new Set([...asked.literals, ...[...templates.values()].flat()]);
  expect([...english.keys()].filter((key) => !used.has(key))).toEqual([]);
});

test('every key that the code puts together is known here, and no other one', () => {
  expect([...templates.keys()].toSorted()).toEqual([...asked.templates].toSorted());
});

test('every key can be read from the code', () => {
  expect(asked.unreadable).toEqual([]);
});

test('each failure and each issue has its message', () => {
  expect(lacking(FAILURE_CODES.map((code) => `failure-${code}`))).toEqual([]);
  expect(lacking(ISSUE_CODES.map((code) => `issue-${code}`))).toEqual([]);
});

test('keys are found wherever the code may write them', () => {
  const found = keysInSource(
    new Map([
      [
        'src/app/a.ts',
        `t('plain'); message(\`made-\${of.parts}\`, {}); t(a ? 'one' : b ? 'two' : \`x-\${c}-y\`);`,
      ],
      ['src/app/b.ts', `const columns = [{ key: 'column' }]; const key = a ? 'held' : 'kept'; t(key);`],
      ['src/app/c.ts', `t(b ? 'branch' : key); t(other); not('asked');`],
      ['src/app/d.ts', `const key = \`\${a}|\${b}\`; const word = 'word';`],
    ]),
  );
  expect([...found.literals]).toEqual(['plain', 'one', 'two', 'column', 'held', 'kept', 'branch']);
  expect([...found.templates]).toEqual(['made-*', 'x-*-y']);
  expect(found.unreadable).toEqual(['src/app/c.ts: other']);
});

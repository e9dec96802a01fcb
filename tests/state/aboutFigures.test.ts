import { afterEach, expect, test } from 'vitest';
import { createLanguage } from '../../src/language/language';
import { aboutFigures } from '../../src/state/aboutFigures';
import { useStore } from '../../src/state/store';
import { languageText } from '../language/languageFiles';

const first = useStore.getState();

afterEach(() => useStore.setState(first, true));

test('the address in a table can be followed: no mark of direction stands at its end', () => {
  useStore.setState({ language: createLanguage('ar', languageText('ar'), 'arab') });
  const link = 'https://example.org/?place=kri&lang=ar&digits=arab';
  const lines = aboutFigures({ sentence: null, notes: [], file: 'idps.csv', sources: new Set(), link });
  expect(lines.at(-1)).toBe(`العرض: ${link}`);
});

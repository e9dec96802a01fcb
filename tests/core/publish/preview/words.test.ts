import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/core/publish/preview/linesOf';
import { previewAddress, previewInPage, previewTags } from '../../../../src/core/publish/preview/previewTags';

test.each([
  ['one two three', 7, 3, ['one two', 'three']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['overwhelming', 6, 1, ['overw…']],
  ['', 6, 2, []],
])('%j in lines of %i letters, %i at most', (text, letters, most, lines) => {
  expect(linesOf(text, letters, most)).toEqual(lines);
});

test.each([
  ['', 'preview.png'],
  ['https://example.org/kri', 'https://example.org/kri/preview.png'],
  ['https://example.org/kri/', 'https://example.org/kri/preview.png'],
  ['https://example.org/?a="><script>', null],
  ['javascript:alert(1)', null],
])('the picture of a folder at %j lies at %j', (site, address) => {
  expect(previewAddress(site)).toBe(address);
});

test('a page names its picture, or none', () => {
  expect(previewInPage(previewTags('preview.png'))).toBe('preview.png');
  expect(previewInPage(previewTags(null))).toBeNull();
});

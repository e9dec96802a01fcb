import { expect, test } from 'vitest';
import { pageTemplate } from '../../scripts/snapshot/pageTemplate';

const ELEMENT = /<script type="text\/plain" id="messages-(\w+)">([^]*?)<\/script>/g;
/** A message of one line, or one with variants of a line each. */
const WHOLE = /^[a-zA-Z][\w-]*=(?:(?!.*->$).*\n|.*->\n(?:\*?\[.*\n|\}.*->\n)+\}.*\n)/gm;

test('the messages in the page of a snapshot are whole, and none is of rates or of links to dialogs, which it has not', async () => {
  const texts = [...(await pageTemplate()).matchAll(ELEMENT)];
  expect(texts.map(([, language]) => language)).toEqual(['en', 'ar', 'ckb']);
  expect(texts.map(([, , text = '']) => text.replaceAll(WHOLE, '').trim())).toEqual(['', '', '']);
  expect(
    texts.map(([, , text = '']) => text.match(/^(?:[\w-]+-rate|[a-z]+-open|influx-title)\b.*/gm)),
  ).toEqual([null, null, null]);
});

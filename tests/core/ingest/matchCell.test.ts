import { expect, test } from 'vitest';
import { matchPlace } from '../../../src/core/ingest/matchCell';
import { SMALL_IRAQ } from '../smallIraq';

test.each([
  ['IQG08', 'Baghdad', 'IQG08', 'none'],
  ['IQG08', '', 'IQG08', 'none'],
  ['', 'بغداد', 'IQG08', 'none'],
  ['', 'Mosul', '?Mosul', 'warning place_not_found'],
  ['IQG99', '', '?IQG99', 'warning place_not_found'],
  ['IQG99', 'Mosul', '?Mosul', 'warning place_not_found'],
  ['IQG08', 'Dahuk', '?Dahuk', 'ask code_name_conflict'],
  ['IQ-G08', 'Dahuk', 'IQG09', 'info legacy_pcode_scheme'],
  ['IQ08', 'Dahuk', 'IQG09', 'info legacy_pcode_scheme'],
  ['IQ-G08', 'Baghdad', '?Baghdad', 'ask code_name_conflict'],
  ['IQ-G08', '', '?IQ-G08', 'ask legacy_pcode_scheme'],
  ['IQ-G08', 'Mosul', '?IQ-G08', 'ask legacy_pcode_scheme'],
  ['', '__proto__', '?__proto__', 'warning place_not_found'],
])('code %j with name %j is %s (%s)', (code, name, place, doubt) => {
  const match = matchPlace(SMALL_IRAQ, code, name);
  expect(match.place).toBe(place);
  expect(match.issue ? `${match.issue.severity} ${match.issue.code}` : 'none').toBe(doubt);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORIENTATIONS, PAPERS, pageSize } from '../../../../src/core/viewmodels/print/paper';
import {
  DEFAULT_PRINT,
  INKS,
  PRINT_PARTS,
  readPrint,
  writePrint,
} from '../../../../src/core/viewmodels/print/printChoices';

test('an address says how a report is printed, in any order of its words', () => {
  expect(readPrint('#print=map,A3,landscape,grey,table')).toEqual({
    choices: { paper: 'A3', orientation: 'landscape', ink: 'grey', parts: ['map', 'table'] },
    unknown: [],
  });
  expect(readPrint('#print=table,map')?.choices.parts).toEqual(['table', 'map']);
});

test('what is not said is as usual; what is not known is told and left out', () => {
  expect(readPrint('#print')?.choices).toEqual(DEFAULT_PRINT);
  expect(readPrint('#print=A5,map,map')).toEqual({
    choices: { ...DEFAULT_PRINT, parts: ['map'] },
    unknown: ['A5'],
  });
});

test('an address without the word asks for no report', () => {
  expect(readPrint('')).toBeNull();
  expect(readPrint('#headline')).toBeNull();
});

test('choices that were written are read as they were', () => {
  const choices = fc.record({
    paper: fc.constantFrom(...PAPERS),
    orientation: fc.constantFrom(...ORIENTATIONS),
    ink: fc.constantFrom(...INKS),
    parts: fc.shuffledSubarray([...PRINT_PARTS], { minLength: 1 }),
  });
  fc.assert(
    fc.property(choices, (chosen) => {
      expect(readPrint(writePrint(chosen))).toEqual({ choices: chosen, unknown: [] });
    }),
  );
});

test('a wide page has two columns for several parts, and all its width for one', () => {
  expect(pageSize('A3', 'landscape', 2)).toMatchObject({ width: 420, height: 297, columns: 2, column: 193 });
  expect(pageSize('A3', 'landscape', 1)).toMatchObject({ columns: 1, column: 396 });
  expect(pageSize('A4', 'portrait', 5)).toMatchObject({ width: 210, columns: 1, column: 186 });
});

import { describe, expect, test } from 'vitest';
import type { ContextRole, ContextTable } from '../../../../src/core/ingest/context/contextTable';
import { fittingTables } from '../../../../src/core/ingest/context/fittingTables';

const HAITI = { codes: new Set(['HT01']), pack: 'haiti' };

describe('the context tables of a dataset', () => {
  test('are those that name one of its places', () => {
    expect(fitting([table('events', ['HT01']), table('population', ['TD01'])])).toEqual(['events HT01']);
  });

  test('reach as far as its gazetteer', () => {
    const gazetteer = table('gazetteer', ['HT01', 'HT02']);
    expect(fitting([table('events', ['HT02']), gazetteer])).toEqual(['events HT02', 'gazetteer HT01,HT02']);
  });

  test('do not reach further by tables that are none', () => {
    const sets = table('regionSets', ['HT01', 'TD01']);
    expect(fitting([sets, table('events', ['TD01'])])).toEqual(['regionSets HT01,TD01']);
  });

  test('without a place are taken from the pack that the dataset came in, and from no other', () => {
    expect(fitting([table('sources', [], 'haiti'), table('sources', [], 'chad')])).toEqual(['sources ']);
  });

  test('without a place are taken from no pack in which there is another country', () => {
    const pack = [table('sources', [], 'haiti'), table('gazetteer', ['TD01'], 'haiti')];
    expect(fitting(pack)).toEqual([]);
  });

  test('with bare numbers for codes may be of any country: only those of the pack are taken', () => {
    const dataset = { codes: new Set(['1']), pack: 'haiti' };
    const tables = [table('events', ['1'], 'haiti'), table('population', ['1'], 'chad')];
    expect(fittingTables(tables, dataset)).toEqual([tables[0]]);
  });
});

function fitting(tables: readonly ContextTable[]): string[] {
  return fittingTables(tables, HAITI).map(({ role, codes }) => `${role} ${[...codes].join()}`);
}

function table(role: ContextRole, codes: readonly string[], pack = 'alone'): ContextTable {
  const count = { physical: 0, records: 0, skipped: 0, rejected: 0 };
  return { role, file: role, pack, rows: [], codes: new Set(codes), count, issues: [] };
}

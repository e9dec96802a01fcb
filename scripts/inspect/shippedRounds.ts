import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dataset from '../../data/iraq/dataset.json';
import { parseIsoDay } from '../../src/core/domain/day';
import type { RoundDate } from '../../src/core/domain/round';
import { csvRows } from '../../src/workers/text/csvSlices';

const IDPS = join(import.meta.dirname, '../../data/iraq', dataset.files.idps);
let read: readonly RoundDate[] | null = null;

/** The dates of the shipped figures and their rounds, read once: what a table that names its round alone may be of. */
export function shippedRounds(): readonly RoundDate[] {
  return (read ??= readRounds());
}

function readRounds(): RoundDate[] {
  const [header = [], ...rows] = csvRows(readFileSync(IDPS));
  const [dayAt, roundAt] = [header.indexOf('reference_date'), header.indexOf('round')];
  const rounds = new Map(rows.map((row) => [row[dayAt] ?? '', row[roundAt] ?? '']));
  return [...rounds].flatMap(([text, round]) => {
    const day = parseIsoDay(text);
    return day && round !== '' ? [{ day, round: Number(round) }] : [];
  });
}

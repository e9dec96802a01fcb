import { escape, fromCSV, op } from 'arquero';
import { medianOf } from './asking.js';

const sumOfSums = { families: (row) => op.sum(row.families) };

onmessage = async ({ data: file }) => {
  const table = fromCSV(await file.text());
  const sum = { families: (row) => op.sum(row.Families) };
  const place = ['Reference date', 'Governorate', 'District'];
  table
    .groupby(...place, 'Shelter type')
    .rollup(sum)
    .numRows();
  const byOrigin = table.groupby(...place, 'Origin governorate').rollup(sum);
  const total = byOrigin.rollup({ total: (row) => op.sum(row.families) }).get('total', 0);
  const read = performance.now();
  const days = [...new Set(byOrigin.array('Reference date').map(Number))].toSorted((a, b) => a - b);
  const questionMs = await medianOf(days, (day) =>
    byOrigin
      .filter(escape((row) => Number(row['Reference date']) === day))
      .groupby('Governorate')
      .rollup(sumOfSums)
      .numRows(),
  );
  postMessage({ total, questionMs, askingMs: performance.now() - read });
};

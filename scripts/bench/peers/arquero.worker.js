import { fromCSV, op } from 'arquero';

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
  postMessage({ total });
};

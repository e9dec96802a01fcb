import crossfilter from 'crossfilter2';
import Papa from 'papaparse';
import { medianOf } from './asking.js';
import { DATE, FAMILIES, GOVERNORATE } from './sums.js';

const CHUNK = 4 * 2 ** 20;

onmessage = ({ data: file }) => {
  const records = [];
  Papa.parse(file, {
    chunkSize: CHUNK,
    delimiter: ',',
    chunk: ({ data }) => {
      for (const cells of data) {
        const families = Number(cells[FAMILIES]);
        if (Number.isFinite(families)) {
          records.push({ day: cells[DATE], governorate: cells[GOVERNORATE], families });
        }
      }
    },
    complete: () => void answer(records),
  });
};

/** Keeps every record, as crossfilter does, and asks of each date the sums of its governorates. */
async function answer(records) {
  const table = crossfilter(records);
  const days = table.dimension((record) => record.day);
  const byGovernorate = table
    .dimension((record) => record.governorate)
    .group()
    .reduceSum((record) => record.families);
  const total = table
    .groupAll()
    .reduceSum((record) => record.families)
    .value();
  const read = performance.now();
  const all = days
    .group()
    .all()
    .map(({ key }) => key);
  const questionMs = await medianOf(all, (day) => {
    days.filterExact(day);
    return byGovernorate.all().length;
  });
  postMessage({ total, questionMs, askingMs: performance.now() - read });
}

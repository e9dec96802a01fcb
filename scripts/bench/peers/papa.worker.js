import Papa from 'papaparse';
import { Sums } from './sums.js';

const CHUNK = 4 * 2 ** 20;

onmessage = ({ data: file }) => {
  const sums = new Sums();
  Papa.parse(file, {
    chunkSize: CHUNK,
    delimiter: ',',
    chunk: ({ data }) => data.forEach((cells) => sums.add(cells)),
    complete: () => postMessage({ total: sums.total }),
  });
};

import { inferSchema, initParser } from 'udsv';
import { Sums } from './sums.js';

onmessage = async ({ data: file }) => {
  const sums = new Sums();
  let parser = null;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parser ??= initParser(inferSchema(value));
    parser.chunk(value, parser.stringArrs, (cells) => sums.add(cells));
  }
  parser?.end();
  postMessage({ total: sums.total });
};

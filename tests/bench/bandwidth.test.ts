import { expect, test } from 'vitest';
import { Bandwidth } from '../../scripts/bench/site/bandwidth';

const RATE = 1_600_000; // bits per second: 200 bytes in a millisecond
const PIECE = 1000;

async function transfer(line: Bandwidth, pieces: number, onPiece: () => void = () => undefined) {
  for (let sent = 0; sent < pieces; sent++) {
    await line.take(PIECE);
    onPiece();
  }
}

test('the line is never faster than its rate, whoever shares it', async () => {
  const line = new Bandwidth(RATE);
  const start = performance.now();
  await Promise.all([transfer(line, 15), transfer(line, 15)]);
  const bucket = 20;
  expect(performance.now() - start).toBeGreaterThanOrEqual((30 * PIECE) / 200 - bucket);
});

test('those who wait take turns', async () => {
  const line = new Bandwidth(RATE);
  const order: string[] = [];
  await Promise.all(['a', 'b'].map((name) => transfer(line, 10, () => order.push(name))));
  expect(order.filter((name, index) => name === order[index - 1]).length).toBeLessThanOrEqual(1);
});

test('a line without a limit lets everything pass at once', async () => {
  const line = new Bandwidth(Infinity);
  await transfer(line, 1000);
  await expect(line.take(10 ** 9)).resolves.toBeUndefined();
});

import { availableParallelism, loadavg } from 'node:os';

/** How much else the machine does: times on one that is wanted by more programs than it has cores come out late. */
export function busyness(): { cores: number; running: number } {
  const [, fiveMinutes = NaN] = loadavg();
  return { cores: availableParallelism(), running: Math.round(fiveMinutes * 10) / 10 };
}

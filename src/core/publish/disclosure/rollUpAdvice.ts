import type { Dimension } from '../../domain/measure';
import type { CellLevel, CountTable } from './countTable';

/** Above this share of suppressed figures a table tells too little, and a coarser one tells more (spec 4.4). */
const TOO_MUCH = 0.4;

/** A part of what is published of which too much is suppressed, and what to publish instead. */
export interface RollUpAdvice {
  readonly level: CellLevel;
  readonly dimension: Dimension | null;
  readonly suppressed: number;
  /** Figures of the part that withhold something when suppressed: zeros do not count. */
  readonly figures: number;
  /** `coarserPlaces`: governorates instead of districts; `coarserParts`: fewer parts; `leaveOut`: nothing is coarser. */
  readonly instead: 'coarserPlaces' | 'coarserParts' | 'leaveOut';
}

/** The parts that ought to be rolled up, worst first. O(cells). */
export function rollUpAdvice(table: CountTable, suppressed: ReadonlySet<number>): RollUpAdvice[] {
  const parts = new Map<string, RollUpAdvice>();
  table.cells.forEach(({ at, mayBeSuppressed }, index) => {
    if (!mayBeSuppressed || at.since !== null) return;
    const { level, dimension } = at;
    const name = `${level} ${dimension ?? ''}`;
    const known = parts.get(name) ?? {
      level,
      dimension,
      suppressed: 0,
      figures: 0,
      instead: insteadOf(level, dimension),
    };
    parts.set(name, {
      ...known,
      suppressed: known.suppressed + (suppressed.has(index) ? 1 : 0),
      figures: known.figures + 1,
    });
  });
  return [...parts.values()]
    .filter((part) => shareOf(part) > TOO_MUCH)
    .sort((one, other) => shareOf(other) - shareOf(one));
}

function shareOf({ suppressed, figures }: RollUpAdvice): number {
  return suppressed / figures;
}

function insteadOf(level: CellLevel, dimension: Dimension | null): RollUpAdvice['instead'] {
  if (level === 'district') return 'coarserPlaces';
  return dimension === null ? 'leaveOut' : 'coarserParts';
}

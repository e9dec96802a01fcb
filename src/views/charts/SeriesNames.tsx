import { spreadLabels } from '../../core/viewmodels/spreadLabels';
import type { StepRun } from '../../core/viewmodels/timelineLayout';
import type { Names } from '../../core/domain/place';
import { useStore } from '../../state/store';

interface Props {
  readonly lines: readonly {
    readonly id: string;
    readonly names: Names;
    readonly runs: readonly StepRun[];
    readonly isBackdrop: boolean;
    readonly series: number | undefined;
  }[];
  /** Where the names begin in the reading direction, and the far edge of their room, in CSS pixels. */
  readonly start: number;
  readonly edge: number;
  readonly bottom: number;
  readonly rowHeight: number;
  readonly widthOf: (name: string) => number;
}

/** From the end of a line to its name, in CSS pixels; a part of it leads to a name that had to move. */
export const NAME_GAP = 14;
const LEADER = 10;
/** A name that has moved less stands by its line plainly enough. */
const UNSEEN = 2;

/** The names of the lines behind their ends, none over another; a leader goes to one that had to move. */
export function SeriesNames({ lines, start, edge, bottom, rowHeight, widthOf }: Props) {
  const { nameOf } = useStore((store) => store.language);
  const forwards = edge < start ? -1 : 1;
  const ends = lines.flatMap((line) => {
    const end = line.runs.at(-1)?.corners.at(-1);
    return end ? [{ ...line, end }] : [];
  });
  const room = { gap: rowHeight, top: rowHeight / 2, bottom };
  const heights = spreadLabels(
    ends.map(({ end }) => end.y),
    room,
  );
  return ends.map(({ id, names, end, isBackdrop, series }, index) => {
    const y = heights[index] ?? null;
    if (y === null) return null;
    const name = nameOf(names);
    const isTooWide = widthOf(name) > Math.abs(edge - start);
    const hasMoved = Math.abs(y - end.y) > UNSEEN || Math.abs(start - end.x) > NAME_GAP + UNSEEN;
    return (
      <g key={id} className="timeline-series" data-backdrop={isBackdrop} data-series={series}>
        {hasMoved && (
          <path
            className="timeline-leader"
            d={`M${end.x + forwards},${end.y}L${end.x + LEADER * forwards},${y}`}
          />
        )}
        <text
          className="timeline-name"
          x={isTooWide ? edge : start}
          y={y}
          dy="0.35em"
          textAnchor={isTooWide ? 'end' : 'start'}
        >
          {name}
        </text>
      </g>
    );
  });
}

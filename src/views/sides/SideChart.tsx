import { useMemo, useRef } from 'react';
import type { Day } from '../../core/domain/day';
import type { PlaceId } from '../../core/domain/place';
import type { Side } from '../../core/viewmodels/sideBySide';
import { pointsOf, type TimelinePoint } from '../../core/viewmodels/timeline';
import { stepRuns, timelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import { StepLine } from '../charts/StepLine';
import { TimelineAxes } from '../charts/TimelineAxes';
import { useSize } from '../useSize';

interface Props {
  readonly sides: readonly [first: Side, second: Side];
  /** Null for all places of each. */
  readonly place: PlaceId | null;
  readonly day: Day;
}

const HEIGHT = 220;
const BOTTOM = 22;
const START = 46;
const YEAR_ROOM = 44; // a year's number and some air
const ROW = 16; // a line of type
const END = 12;

/** A step line for each of two datasets on one pair of axes; a gap stays a gap, and neither is added to the other. */
export function SideChart({ sides, place, day }: Props) {
  const { t, nameOf, direction } = useStore((store) => store.language);
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const rtl = direction === 'rtl';
  const lines = useMemo(
    () =>
      sides.map(({ cube }) => ({
        members: place === null ? cube.places : [place],
        points: pointsOf(cube, place === null ? cube.places : [place]),
      })),
    [sides, place],
  );
  const layout = useMemo(() => {
    const days = [...new Set(sides.flatMap(({ cube }) => cube.dates.map((date) => date.day)))].toSorted();
    const model = {
      dates: days.map((one) => ({ day: one, round: null })),
      series: [],
      events: [],
      breaks: [],
      largest: Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0))),
    };
    const room = { width, height: HEIGHT, insetStart: START, insetEnd: END, top: 12, bottom: BOTTOM };
    return timelineLayout(model, { ...room, rtl, rowHeight: ROW, labelWidth: () => 0, yearWidth: YEAR_ROOM });
  }, [sides, lines, width, rtl]);
  // The other dataset may go on: a line ends with its own last day.
  const endOf = (points: readonly TimelinePoint[]) => layout.xOf(points.at(-1)?.day ?? day);
  const name = place === null ? t('sides-all') : nameOfPlace(sides, place, nameOf);
  return (
    <figure className="side-chart">
      <ul className="side-legend">
        {sides.map(({ dataset, cube }, index) => (
          <li key={dataset.id} data-series={index}>
            <svg width="28" height="10" aria-hidden="true">
              <line x1="0" x2="28" y1="5" y2="5" />
            </svg>
            <span>
              <bdi>{nameOf(dataset.name)}</bdi>{' '}
              <span className="soft">
                {t('sides-line', {
                  file: cube.file,
                  places: { count: lines[index]?.members.length ?? 0 },
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div ref={frame}>
        {width > 0 && (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={t('sides-chart', {
              place: name,
              first: { names: sides[0].dataset.name },
              second: { names: sides[1].dataset.name },
            })}
          >
            <TimelineAxes layout={layout} rtl={rtl} rowHeight={ROW} />
            <line
              className="side-marker"
              x1={layout.xOf(day)}
              x2={layout.xOf(day)}
              y1={12}
              y2={layout.base}
            />
            {lines.map(({ points }, index) => (
              <g key={sides[index]?.dataset.id} data-series={index} className="side-line">
                <StepLine className="side-step" runs={stepRuns(points, layout, endOf(points))} />
                {points
                  .slice(-1)
                  .map(({ day: last, value }) =>
                    value === null ? null : (
                      <circle key={last} cx={layout.xOf(last)} cy={layout.yOf(value)} r="3" />
                    ),
                  )}
              </g>
            ))}
          </svg>
        )}
      </div>
    </figure>
  );
}

function nameOfPlace(
  sides: readonly Side[],
  place: PlaceId,
  nameOf: (names: { readonly en: string }) => string,
): string {
  const all = sides.flatMap(({ dataset }) => [...dataset.places, ...dataset.unplaced]);
  return nameOf(all.find(({ id }) => id === place)?.names ?? { en: place });
}

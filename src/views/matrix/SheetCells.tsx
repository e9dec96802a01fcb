import { classOf } from '../../core/viewmodels/classes';
import type { HostColumn, OriginHost, OriginRow } from '../../core/viewmodels/matrix/originHost';
import { useStore } from '../../state/store';
import { isolated } from '../image/isolated';
import { SHEET } from '../image/sheet';
import { useReadingSide } from '../image/useReadingSide';
import { usePartText } from '../parts/usePartText';
import { useTextWidth } from '../useTextWidth';

interface Props {
  readonly matrix: OriginHost;
  /** Those of its columns and rows that are drawn. */
  readonly hosts: readonly HostColumn[];
  readonly origins: readonly OriginRow[];
  readonly bounds: readonly number[];
}

/** The cells, in CSS pixels: names before them, sums, and slanted names above that lean over the last column. */
export const GRID = {
  mostHosts: 20,
  mostOrigins: 30,
  head: 96,
  row: 24,
  name: 144,
  sum: 76,
  leaning: 58,
  mostCell: 60,
} as const;

const SLANT = 48; // degrees
const DROP = 17; // from the top of a row to where its letters stand
const SIZE = 13; // of the type; smaller in cells that are too narrow for it

const INSET = 3; // between a figure and the edge of its cell

/** How a figure is written: in what size and weight, and by the name of which colour where it stands on one. */
interface Look {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly ink?: string;
}
const SUM: Look = { size: SIZE, weight: 600 };

/** Origins down, hosts across, both margins, the diagonal framed; a colour for each class of size. */
export function SheetCells({ matrix, hosts, origins, bounds }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const textOf = usePartText(matrix.dimension);
  const side = useReadingSide();
  const widthOf = useTextWidth();
  const room = SHEET.map.width - GRID.name - GRID.sum - GRID.leaning;
  const width = Math.min(GRID.mostCell, room / Math.max(1, hosts.length));
  const from = GRID.name + GRID.sum;
  const texts = [...hosts.map(({ sum }) => sum), ...origins.flatMap(({ values }) => values)];
  const widest = Math.max(
    1,
    ...texts.map((value) => widthOf(formats.count(value), `600 ${SIZE}px ${SHEET.font}`)),
  );
  const cellSize = Math.min(SIZE, (SIZE * (width - 2 * INSET)) / widest);
  const bottom = GRID.head + origins.length * GRID.row;
  const figure = (text: string, end: number, y: number, look: Look) => (
    <text
      x={side.x(end - INSET)}
      y={y + DROP}
      textAnchor="end"
      fontSize={look.size}
      fontWeight={look.weight}
      className="sheet-ink"
      style={look.ink === undefined ? undefined : { fill: `var(${look.ink})` }}
    >
      {isolated(text)}
    </text>
  );
  const heading = (text: string, offset: number, isStrong: boolean) => (
    <text
      key={text}
      transform={`translate(${side.x(offset)} ${GRID.head - 8}) rotate(${side.rtl ? SLANT : -SLANT})`}
      textAnchor="start"
      fontSize="13"
      fontWeight={isStrong ? 600 : 400}
      className="sheet-ink"
    >
      {text}
    </text>
  );
  return (
    <g className="sheet-cells">
      <text x={side.x(0)} y={GRID.head - 8} fontSize="13" className="sheet-soft">
        {t(`matrix-corner-${matrix.dimension}`)}
      </text>
      {heading(t('parts-together'), GRID.name + GRID.sum - 24, true)}
      {hosts.map((host, index) => heading(nameOf(host.names), from + (index + 0.55) * width, false))}
      {origins.map((origin, at) => {
        const y = GRID.head + at * GRID.row;
        return (
          <g key={origin.key}>
            <text x={side.x(0)} y={y + DROP} fontSize="13" className="sheet-ink">
              {textOf(origin)}
            </text>
            {figure(formats.count(origin.sum), from, y, SUM)}
            {hosts.map((host, index) => {
              const value = origin.values[index] ?? 0;
              const group = classOf(value, bounds);
              const cell = {
                ...side.span(from + index * width + 0.5, width - 1),
                y: y + 0.5,
                height: GRID.row - 1,
              };
              return (
                <g key={host.place}>
                  {value > 0 && <rect {...cell} style={{ fill: `var(--class-${group})` }} />}
                  {value > 0 &&
                    figure(formats.count(value), from + (index + 1) * width, y, {
                      size: cellSize,
                      weight: 400,
                      ink: `--class-ink-${group}`,
                    })}
                  {host.place === origin.place && (
                    <rect
                      {...side.span(from + index * width + 1.5, width - 3)}
                      y={y + 1.5}
                      height={GRID.row - 3}
                      className="matrix-frame-line"
                    />
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      <line
        x1={side.x(0)}
        x2={side.x(from + hosts.length * width)}
        y1={bottom}
        y2={bottom}
        className="sheet-rule"
      />
      <text x={side.x(0)} y={bottom + DROP} fontSize="13" fontWeight="600" className="sheet-ink">
        {t('parts-together')}
      </text>
      {figure(formats.count(matrix.total), from, bottom, SUM)}
      {hosts.map(({ place, sum }, index) => (
        <g key={place}>
          {figure(formats.count(sum), from + (index + 1) * width, bottom, { size: cellSize, weight: 600 })}
        </g>
      ))}
    </g>
  );
}

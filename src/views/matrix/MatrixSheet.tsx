import type { OriginHost } from '../../core/viewmodels/matrix/originHost';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { ClassSwatches } from '../image/ClassSwatches';
import { Sheet } from '../image/Sheet';
import { placeKeys, SheetKeys } from '../image/SheetKeys';
import { useSourceLine } from '../panels/useSourceLine';
import type { Shown } from '../useShown';
import { useTextWidth } from '../useTextWidth';
import { matrixSentence } from './matrixSentence';
import { GRID, SheetCells } from './SheetCells';
import './matrix.css';

interface Props {
  readonly shown: Shown;
  readonly matrix: OriginHost;
  /** Bounds of the colour classes, the same at every date. */
  readonly bounds: readonly number[];
  /** The file of the breakdown, and the sources that it names. */
  readonly file: string;
  readonly sources: readonly string[];
  readonly link: string | null;
}

const BLANK = <rect x="0.5" y="0.5" width="25" height="13" className="matrix-blank" />;
const FRAMED = <rect x="1" y="1" width="24" height="12" className="matrix-frame-line" />;

/** Origins against hosts as a picture that can stand alone: a sheet of cells with both margins. */
export function MatrixSheet({ shown, matrix, bounds, file, sources, link }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const source = useSourceLine()(sources, file);
  const widthOf = useTextWidth();
  const { choices } = selectionOf(chosen, shown.dataset, shown.cube);
  const { day, dimension, measure, unit, silent, hosts, origins, within } = matrix;
  const drawn = { hosts: hosts.slice(0, GRID.mostHosts), origins: origins.slice(0, GRID.mostOrigins) };
  const isCut = drawn.hosts.length < hosts.length || drawn.origins.length < origins.length;
  const bottom = GRID.head + (drawn.origins.length + 1) * GRID.row;
  const keys = placeKeys(
    [
      ...(within === null ? [] : [{ text: t(`picture-within-${dimension}`), sample: FRAMED }]),
      { text: t('picture-blank'), sample: BLANK },
    ],
    widthOf,
  );
  const classesTop = bottom + 18;
  const keysTop = classesTop + 48;
  const subject = [
    t(`matrix-title-${dimension}`),
    t(`measure-${measure}`),
    t(`unit-${unit}`),
    formats.day(day),
  ].join(' · ');
  return (
    <Sheet
      title={choices.map(({ names }) => nameOf(names)).join(' · ')}
      subject={subject}
      height={keysTop + keys.height + 4}
      says={[[matrixSentence(t, matrix, choices), source].filter(Boolean).join(' ')]}
      notes={[
        ...(isCut
          ? [
              t('picture-cells', {
                hosts: { count: drawn.hosts.length },
                ofHosts: { count: hosts.length },
                origins: { count: drawn.origins.length },
                ofOrigins: { count: origins.length },
              }),
            ]
          : []),
        t('matrix-stock'),
        ...(silent.length > 0 ? [t('matrix-silent', { places: { list: silent } })] : []),
      ]}
      link={link}
    >
      <SheetCells matrix={matrix} {...drawn} bounds={bounds} />
      <g transform={`translate(0 ${classesTop})`}>
        <ClassSwatches model={{ bounds, shows: 'figures' }} />
      </g>
      <SheetKeys keys={keys} top={keysTop} />
    </Sheet>
  );
}

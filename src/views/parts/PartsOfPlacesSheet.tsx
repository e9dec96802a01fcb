import type { Breakdown } from '../../core/cube/breakdown';
import { inLayers, type Layers } from '../../core/viewmodels/parts/layers';
import { isShort } from '../../core/viewmodels/parts/partsCaveats';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { isolated } from '../image/isolated';
import { Sheet } from '../image/Sheet';
import { SHEET } from '../image/sheet';
import { placeKeys, SheetKeys, type SheetKey } from '../image/SheetKeys';
import { SheetCell } from '../image/SheetCell';
import { useReadingSide } from '../image/useReadingSide';
import type { Shown } from '../useShown';
import { useTextWidth } from '../useTextWidth';
import { paintOf } from './partColour';
import { ROOM_OF_YEARS, SmallStackDrawing } from './SmallStackDrawing';
import { UnknownPattern } from './StackedLayers';
import type { PlacedParts } from './usePlacedParts';
import { usePartsWords } from './usePartsWords';
import { usePartText } from './usePartText';
import { useStackLayout } from './useStackLayout';
import '../charts/timeline.css';
import './parts.css';

interface Props {
  readonly shown: Shown;
  readonly breakdown: Breakdown;
  /** The layers of all places together, which those of each are in. */
  readonly whole: Layers;
  readonly places: PlacedParts;
  readonly asShares: boolean;
  /** Index of the date whose figures are told. */
  readonly at: number;
  readonly link: string | null;
}

/** Small stacks beside each other, in CSS pixels, and how many there is room for. */
const SMALL = { columns: 4, most: 24, width: 262, height: 114, row: 158, name: 16, top: 26 };
const STEP = (SHEET.map.width + SMALL.width * 0.08) / SMALL.columns;
const ROOM = {
  width: SMALL.width,
  height: SMALL.height,
  insetStart: 0,
  insetEnd: 0,
  top: 4,
  bottom: ROOM_OF_YEARS,
};

/** A breakdown over time place by place as a picture that can stand alone: the colours are those of the whole. */
export function PartsOfPlacesSheet({ shown, breakdown, whole, places, asShares, at, link }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const { dimension } = breakdown.query;
  const words = usePartsWords(shown, breakdown, whole, asShares);
  const textOf = usePartText(dimension);
  const widthOf = useTextWidth();
  const drawn = places.small.slice(0, SMALL.most);
  const more = places.small.length - drawn.length;
  const gridHeight = Math.ceil(drawn.length / SMALL.columns) * SMALL.row;
  const { layers } = whole;
  const day = whole.dates[at]?.day;
  const keys: SheetKey[] = layers.map((layer, index) => ({
    text: textOf(layer),
    sample: <rect width="26" height="14" style={{ fill: paintOf(layers, index, dimension) }} />,
  }));
  if (day !== undefined) {
    keys.push({
      text: `${formats.day(day)} · ${t('picture-date')}`,
      sample: <line x1="13" x2="13" y1="0" y2="14" className="sheet-date" />,
    });
  }
  const placed = placeKeys(keys, widthOf);
  return (
    <Sheet
      {...words}
      notes={[
        ...(more > 0 ? [t('picture-more', { count: { count: more } })] : []),
        ...(asShares ? [] : [t('picture-scale', { largest: { count: places.largest } })]),
        ...words.notes,
      ]}
      height={gridHeight + placed.height + 4}
      link={link}
    >
      <UnknownPattern />
      {drawn.map(({ place, names, one }, index) => (
        <OnePlace
          key={place}
          names={names}
          model={inLayers(one, whole)}
          largest={places.largest}
          asShares={asShares}
          at={at}
          dimension={dimension}
          offset={(index % SMALL.columns) * STEP}
          top={Math.floor(index / SMALL.columns) * SMALL.row}
        />
      ))}
      <SheetKeys keys={placed} top={gridHeight} />
    </Sheet>
  );
}

interface PlaceProps {
  readonly names: PlacedParts['small'][number]['names'];
  readonly model: Layers;
  readonly largest: number;
  readonly dimension: Breakdown['query']['dimension'];
  readonly asShares: boolean;
  readonly at: number;
  readonly offset: number;
  readonly top: number;
}

function OnePlace({ names, model, largest, dimension, asShares, at, offset, top }: PlaceProps) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const side = useReadingSide();
  const layout = useStackLayout(model, largest, asShares, { ...ROOM, rtl: side.rtl });
  const date = model.dates[at];
  const figure = date?.values
    ? isolated(markedFigure(formats.count(date.sum), { isFloor: isShort(date) }))
    : t('empty-notReported');
  return (
    <SheetCell room={SMALL} offset={offset} top={top} name={nameOf(names)} figure={figure}>
      {layout && (
        <SmallStackDrawing model={model} dimension={dimension} asShares={asShares} at={at} layout={layout} />
      )}
    </SheetCell>
  );
}

import type { Breakdown } from '../../core/cube/breakdown';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { isShort, partsCaveats } from '../../core/viewmodels/parts/partsCaveats';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { Sheet } from '../image/Sheet';
import { SheetTable, type SheetColumn } from '../image/SheetTable';
import { useTableLayout } from '../image/useTableLayout';
import type { Shown } from '../useShown';
import { paintOf } from './partColour';
import { StackDrawing } from './StackDrawing';
import { usePartsWords } from './usePartsWords';
import { usePartText } from './usePartText';
import { useReadingSide } from '../image/useReadingSide';
import { useStackLayout } from './useStackLayout';
import '../charts/timeline.css';
import './parts.css';

interface Props {
  readonly shown: Shown;
  readonly breakdown: Breakdown;
  readonly model: Layers;
  readonly asShares: boolean;
  /** Index of the date whose figures stand beside the stack. */
  readonly at: number;
  readonly link: string | null;
}

/** The stack beside the table that is its legend. */
const CHART = { width: 780, height: 460, insetStart: 66, insetEnd: 12, top: 30, bottom: 30 };
const TABLE_FROM = CHART.width + 16;
const WIDTHS = { colour: 26, name: 148, count: 92, share: 66 };
const SWATCH = 14;

/** One line of the table; the last one is the sum, which has no colour. */
interface PartRow {
  readonly name: string;
  readonly paint: string | null;
  readonly value: number | null;
  readonly isFloor?: boolean;
}

/** A breakdown over time as a picture that can stand alone, with the figures of one date as its legend. */
export function PartsSheet({ shown, breakdown, model, asShares, at, link }: Props) {
  const { t, say, formats, direction } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { dimension } = breakdown.query;
  const words = usePartsWords(shown, breakdown, model, asShares);
  const textOf = usePartText(dimension);
  const side = useReadingSide();
  const layout = useStackLayout(model, model.largest, asShares, { ...CHART, rtl: side.rtl });
  const { layers, dates, unit } = model;
  const date = dates[at];
  const values = date?.values ?? null;
  const sum = date?.sum ?? 0;
  const rows: PartRow[] = layers
    .map((layer, index) => ({
      name: textOf(layer),
      paint: paintOf(layers, index, dimension),
      value: values?.[index] ?? null,
    }))
    .toReversed(); // the highest layer first, as they lie on each other
  rows.push({
    name: t('parts-together'),
    paint: null,
    value: values && sum,
    isFloor: date !== undefined && isShort(date),
  });
  const columns: readonly SheetColumn<PartRow>[] = [
    {
      head: '',
      width: WIDTHS.colour,
      text: () => '',
      draw: ({ paint }, { offset, middle }) =>
        paint !== null && (
          <rect
            {...side.span(offset, SWATCH)}
            y={middle - SWATCH / 2}
            height={SWATCH}
            style={{ fill: paint }}
          />
        ),
    },
    { head: date ? formats.day(date.day) : '', width: WIDTHS.name, text: ({ name }) => name },
    {
      head: t(`unit-${unit}`),
      width: WIDTHS.count,
      isNumber: true,
      text: ({ value, isFloor = false }) =>
        value === null ? NONE : markedFigure(formats.count(value), { isFloor }),
    },
    {
      head: t('parts-share'),
      width: WIDTHS.share,
      isNumber: true,
      text: ({ value, paint }) =>
        value === null || sum === 0 || paint === null ? '' : formats.percent((value / sum) * 100),
    },
  ];
  const table = useTableLayout(columns, rows);
  const caveats = date ? partsCaveats({ ...shown, dateIndex: at, chosen }, date).map(say) : [];
  const notes = values === null ? [`${date ? formats.day(date.day) : ''}: ${t('breakdown-none')}`] : caveats;
  return (
    <Sheet
      {...words}
      notes={[...notes, ...words.notes]}
      height={Math.max(CHART.height, table.height) + 8}
      link={link}
    >
      {layout && (
        <svg
          x={side.span(0, CHART.width).x}
          width={CHART.width}
          height={CHART.height}
          direction={direction}
          className="sheet-chart parts-chart"
        >
          <StackDrawing
            model={model}
            dimension={dimension}
            asShares={asShares}
            at={at}
            layout={layout}
            rowHeight={18}
            hasBreakWords
          />
        </svg>
      )}
      <SheetTable
        columns={columns}
        rows={rows}
        layout={table}
        from={TABLE_FROM}
        isStrong={({ paint }) => paint === null}
      />
    </Sheet>
  );
}

const NONE = '–';

import { useMemo, useState } from 'react';
import { sortedPlaces, type ChangeOrder } from '../../core/viewmodels/change/changeOrder';
import type { ComparedPlace, Comparison } from '../../core/viewmodels/change/comparison';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import type { Language } from '../../language/language';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { onLines, usePointedLine } from '../panels/lines';
import { SortHead } from '../panels/SortHead';
import { FigureCell, PlaceHead } from '../panels/placeCells';
import { AbsoluteCell, PercentCell } from './changeWords';
import { Dumbbell } from './Dumbbell';
import { localBreaks, signOf } from './localBreaks';

interface Props {
  readonly comparison: Comparison;
  readonly words: PlaceWords;
  /** The columns there is room for; the figures of both dates are told by the dots as well. */
  readonly columns: readonly ChangeOrder[];
}

/** Every place at two dates: its figures as two dots, the difference, and its share of the earlier figure. */
export function ChangeTable({ comparison, words, columns }: Props) {
  const language = useStore((store) => store.language);
  const { t, byName } = language;
  const [wished, setOrder] = useState<ChangeOrder>('change');
  const order = columns.includes(wished) ? wished : 'after';
  const { places, from, to } = comparison;
  const rows = useMemo(() => sortedPlaces(places, order, byName), [places, order, byName]);
  const body = usePointedLine(rows);
  const largest = Math.max(
    0,
    ...places.flatMap(({ before, after }) => [before.value ?? 0, after.value ?? 0]),
  );
  const marks = localBreaks(comparison);
  const day = { from: { day: from.day }, day: { day: to.day } };
  const heading = (by: ChangeOrder) =>
    by === 'name' ? t(`ranking-name${words}`) : t(`change-column-${by}`, day);
  return (
    <table className="change-table" data-columns={columns.length} aria-label={t(`change-table${words}`, day)}>
      <colgroup>
        <col className="change-col-name" />
        <col />
        {columns.slice(1).map((column) => (
          <col key={column} className={`change-col-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((by) => (
            <SortHead
              key={by}
              column={by}
              text={heading(by)}
              sorted={order === by ? (by === 'name' ? 'ascending' : 'descending') : null}
              colSpan={by === 'name' ? 2 : 1}
              onSort={() => setOrder(by)}
            />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {onLines(rows).map(([line, row]) => (
          <Row
            key={line}
            one={row}
            largest={largest}
            columns={columns}
            mark={signOf(marks, row)}
            language={language}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly one: ComparedPlace;
  readonly largest: number;
  readonly columns: readonly ChangeOrder[];
  readonly mark: string;
  readonly language: Language;
}

function Row({ one, largest, columns, mark, language }: RowProps) {
  const { t, formats } = language;
  const hovered = useStore((store) => store.hovered === one.place);
  const { before, after } = one;
  const [first = '', second = ''] = [before, after].map(({ value, empty, ...minded }) =>
    value === null ? t(`empty-${empty ?? 'notReported'}`) : markedFigure(formats.count(value), minded),
  );
  const both = t('change-from-to', { before: first, after: second });
  const hover = (place: string | null) => () => useStore.setState({ hovered: place });
  return (
    <tr
      data-selected={one.selected}
      data-hovered={hovered}
      onPointerEnter={hover(one.place)}
      onPointerLeave={hover(null)}
    >
      <PlaceHead {...one} />
      <td className="change-dots" title={both}>
        <Dumbbell one={one} largest={largest} label={columns.includes('before') ? null : both} />
      </td>
      {columns.includes('before') && <FigureCell figure={before} write={formats.count} t={t} />}
      {columns.includes('after') && <FigureCell figure={after} write={formats.count} t={t} />}
      {columns.includes('change') && <AbsoluteCell one={one} mark={mark} language={language} />}
      {columns.includes('percent') && <PercentCell one={one} language={language} />}
    </tr>
  );
}

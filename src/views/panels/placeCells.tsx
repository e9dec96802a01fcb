import { memo } from 'react';
import type { EmptyKind } from '../../core/domain/cellState';
import type { Names, PlaceId } from '../../core/domain/place';
import type { Language } from '../../language/language';
import { choosePlace, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { carriedValues, markedFigure, type Minded } from '../markedFigure';
import { isAdding } from '../map/markActions';

interface HeadProps {
  readonly place: PlaceId;
  readonly names: Names;
  readonly onMap: boolean;
  readonly selected: boolean;
}

/** The place whose button has the focus, and the one on whose button the pointer went down. */
let focused: PlaceId | null = null;
let pressed: PlaceId | null = null;

/**
 * The head of a row: a place to be chosen, or added to those that are. Its figures change around it. Where another order
 * gives its line to another place (lines.ts), the focus goes along with the place, and what is chosen is what was pressed.
 */
export const PlaceHead = memo(function PlaceHead({ place, names, onMap, selected }: HeadProps) {
  const { t, nameOf } = useStore((store) => store.language);
  return (
    <th scope="row">
      <button
        ref={(button) => {
          if (place === focused && document.querySelector('tbody :focus')) {
            const { hovered } = useStore.getState();
            button?.focus({ preventScroll: true });
            useStore.setState({ hovered }); // nobody has pointed anywhere else
          }
        }}
        type="button"
        aria-pressed={selected}
        onPointerDown={() => (pressed = place)}
        onClick={(event) => {
          const meant = (event.detail > 0 && pressed) || place; // a key presses a button without a pointer
          pressed = null;
          if (isAdding(event)) togglePlace(meant);
          else choosePlace(meant);
        }}
        onFocus={() => useStore.setState({ hovered: (focused = place) })}
        onBlur={() => useStore.setState({ hovered: (focused = null) })}
      >
        {nameOf(names)}
        {!onMap && <span className="soft">{` ${t('ranking-off-map')}`}</span>}
      </button>
    </th>
  );
});

interface FigureProps {
  readonly figure: Minded & { readonly value: number | null; readonly empty: EmptyKind | null };
  readonly write: (value: number) => string;
  readonly t: Language['t'];
}

/** A figure as a cell, or why there is none. */
export function FigureCell({ figure, write, t }: FigureProps) {
  const { value, empty, carried = null } = figure;
  return (
    <td className="number">
      <bdi className={value === null ? 'soft' : undefined}>
        {value === null ? t(`empty-${empty ?? 'notReported'}`) : markedFigure(write(value), figure)}
      </bdi>
      {carried && <span className="visually-hidden">{` ${t('carried-from', carriedValues(carried))}`}</span>}
    </td>
  );
}

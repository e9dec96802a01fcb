import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { PlaceId } from '../../core/domain/place';
import { useStore } from '../../state/store';

/**
 * Rows with the line each stands on, to be drawn under the key of the line: another order then tells each line another
 * place. Under the key of its place a row is taken out and put in again, which has all its elements styled and laid out
 * anew: of a step of the map of change, 14 rows of 18.
 */
export function onLines<Row>(rows: readonly Row[]): [line: number, row: Row][] {
  return [...rows.entries()];
}

/**
 * The body of a table whose lines are told other places: where the pointer rests on a line, the place that it is told is
 * the one pointed at, as no event says so.
 */
export function usePointedLine(
  rows: readonly { readonly place: PlaceId }[],
): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (useStore.getState().hovered === null) return; // also on a screen that is touched, where a line stays "hovered"
    const line = body.current?.querySelector<HTMLTableRowElement>('tr:hover')?.sectionRowIndex;
    const pointed = line === undefined ? undefined : rows[line];
    if (pointed) useStore.setState({ hovered: pointed.place });
  }, [rows]);
  return body;
}

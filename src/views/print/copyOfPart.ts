import type { Piece } from '../../core/viewmodels/print/layPages';

/** What only the page on a screen needs: a copy can neither be pressed nor reached by the keyboard. */
const OF_THE_SCREEN = ['tabindex', 'role', 'aria-pressed'];

/** A copy of a part of the report as paper has it: of a table the rows of this piece, under its heads. */
export function copyOfPart(source: Element, { from, to, isLast }: Piece): Node[] {
  const copy = source.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('svg *')) {
    for (const name of OF_THE_SCREEN) part.removeAttribute(name);
  }
  if (to > from) {
    [...copy.querySelectorAll(ROWS)].forEach((row, index) => {
      if (index < from || index >= to) row.remove();
    });
    if (!isLast) copy.querySelector(BELOW)?.remove();
    if (from === 0) copy.querySelector('.report-continued')?.remove();
  } else copy.querySelector('.report-continued')?.remove();
  return [...copy.childNodes];
}

/** Of a table that may go on on another page: its rows, and what stands below the last of them. */
export const ROWS = '[data-splits] tbody tr';
const BELOW = '[data-splits] .report-below';

import type { Block } from '../../core/viewmodels/print/layPages';
import { ROWS } from './copyOfPart';

/** The parts of a report as they were drawn out of sight. */
export interface Measured {
  readonly blocks: readonly Block[];
  readonly sources: ReadonlyMap<string, Element>;
  /** The heights of the line above and the line below all pages, in CSS pixels. */
  readonly head: number;
  readonly foot: number;
  /** Whether something is still being read or drawn. */
  readonly isWaiting: boolean;
}

/** The names of areas are drawn after the areas. */
const WAITING = '[data-waiting], .map-svg:not(:has(.map-labels))';

/** Measures what is drawn in a container: each child with a `data-part`, and the lines of the page. */
export function measureParts(container: Element): Measured {
  const sources = new Map<string, Element>();
  const blocks: Block[] = [];
  const lines = { head: 0, foot: 0 };
  for (const element of container.querySelectorAll<HTMLElement>(':scope > [data-part]')) {
    const id = element.dataset['part'] ?? '';
    const { height } = element.getBoundingClientRect();
    if (id === 'head' || id === 'foot')
      lines[id] = Math.ceil(height); // with their margins inside: see report.css
    else if (height > 0) {
      sources.set(id, element);
      blocks.push(blockOf(id, element));
    }
  }
  return { blocks, sources, ...lines, isWaiting: container.querySelector(WAITING) !== null };
}

function blockOf(id: string, element: Element): Block {
  const { top, bottom, height } = element.getBoundingClientRect();
  const rows = [...element.querySelectorAll(ROWS)].map((row) => row.getBoundingClientRect());
  const [first, last] = [rows[0], rows.at(-1)];
  const shrinks = element.querySelector('.report-figure') !== null;
  if (!first || !last) return { id, height: Math.ceil(height), shrinks, table: null };
  return {
    id,
    height: Math.ceil(first.top - top),
    shrinks,
    table: { rows: rows.map((row) => row.height), foot: Math.ceil(bottom - last.bottom) },
  };
}

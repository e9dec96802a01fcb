import { agree, ROUNDING } from '../../domain/rounding';
import type { UnderstoodColumn } from '../understanding';
import { figureIn } from './figureIn';

type Rows = readonly (readonly string[])[];

const MOST_ROWS = 5000;

/** A whole with the columns of one breakdown of it, and how their printed figures stand to each other. */
export interface Scale {
  readonly columns: readonly UnderstoodColumn[];
  readonly parts: readonly UnderstoodColumn[];
  /** `same` where they add up as they are printed, `apart` where thousands stand beside single people. */
  readonly is: 'same' | 'apart';
}

/**
 * How wholes that may be told in thousands stand to their parts, where most of the first 5,000 rows with all of them show
 * it. O(cells of breakdowns).
 */
export function scalesOfParts(columns: readonly UnderstoodColumn[], rows: Rows): Scale[] {
  const wholes = new Map<string, UnderstoodColumn[]>();
  const breakdowns = new Map<string, { readonly people: string; readonly parts: UnderstoodColumn[] }>();
  for (const column of columns) {
    const { role } = column;
    if (role.is !== 'count') continue;
    const people = JSON.stringify([role.measure, role.unit, role.day]);
    if (role.part === null) wholes.set(people, [...(wholes.get(people) ?? []), column]);
    else {
      const key = JSON.stringify([people, role.part.dimension]);
      const { parts = [] } = breakdowns.get(key) ?? {};
      breakdowns.set(key, { people, parts: [...parts, column] });
    }
  }
  return [...breakdowns.values()].flatMap(({ people, parts }) =>
    (wholes.get(people) ?? []).flatMap((whole): Scale[] => {
      const is = scaleIn(whole, parts, rows);
      return is === null ? [] : [{ columns: [whole, ...parts], parts, is }];
    }),
  );
}

function scaleIn(
  whole: UnderstoodColumn,
  parts: readonly UnderstoodColumn[],
  rows: Rows,
): Scale['is'] | null {
  const found = { same: 0, apart: 0 };
  let compared = 0;
  for (const cells of rows.slice(0, MOST_ROWS)) {
    const stated = figureIn(cells, whole.index);
    const figures = parts.map(({ index }) => figureIn(cells, index));
    if (stated === null || stated === 0 || figures.includes(null)) continue;
    compared++;
    const sum = figures.reduce((total: number, figure) => total + (figure ?? 0), 0);
    const isSame = Math.abs(sum - stated) < Math.abs(sum - stated * 1000);
    if (isSame && agree(sum, stated)) found.same++;
    if (!isSame && agree(sum, stated * 1000, ROUNDING * 1000)) found.apart++;
  }
  if (found.same * 2 > compared) return 'same';
  return found.apart * 2 > compared ? 'apart' : null;
}

import type { ReactNode } from 'react';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';

/** The head of a column of numbers. */
export function NumberHead({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className="number">
      {children}
    </th>
  );
}

interface ValueProps {
  readonly value: number | null;
  readonly empty?: string | null;
  readonly isFloor?: boolean;
  readonly isEstimated?: boolean;
  /** What the file gave instead, where that was left out. */
  readonly leftOut?: string | null;
}

/** A figure of the file, or why there is none. */
export function ValueCell({
  value,
  empty = null,
  isFloor = false,
  isEstimated = false,
  leftOut = null,
}: ValueProps) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <td className="number">
      <bdi>
        {value === null
          ? leftOut === null
            ? t(`empty-${empty ?? 'notReported'}`)
            : t('trace-left-out', { text: leftOut })
          : markedFigure(formats.count(value), { isFloor, isEstimated })}
      </bdi>
    </td>
  );
}

/** The row of the file in which a figure stands; negative the first of several that make it up; 0 for one that no row gives. */
export function RowCell({ row }: { readonly row: number }) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <td className="number soft">
      <bdi>
        {row === 0
          ? t('trace-no-row')
          : row > 0
            ? formats.count(row)
            : t('trace-rows', { row: { count: -row } })}
      </bdi>
    </td>
  );
}

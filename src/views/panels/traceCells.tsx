import type { ReactNode } from 'react';
import { useStore } from '../../state/store';

/** The head of a column of numbers. */
export function NumberHead({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className="number">
      {children}
    </th>
  );
}

/** A figure of the file, or why there is none. */
export function ValueCell({ value, empty = null }: { value: number | null; empty?: string | null }) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <td className="number">
      <bdi>{value === null ? t(`empty-${empty ?? 'notReported'}`) : formats.count(value)}</bdi>
    </td>
  );
}

/** The row of the file in which a figure stands; 0 for one that no row gives. */
export function RowCell({ row }: { readonly row: number }) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <td className="number soft">
      <bdi>{row > 0 ? formats.count(row) : t('trace-no-row')}</bdi>
    </td>
  );
}

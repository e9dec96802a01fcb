import { memo } from 'react';

interface Props {
  /** The column, for the style sheet. */
  readonly column: string;
  readonly text: string;
  /** How the table is sorted by this column; null while it is sorted by another. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly colSpan?: number;
  readonly onSort: () => void;
}

/** The head of a column by which a table can be sorted, with a mark and a word for those who read by ear. */
export const SortHead = memo(function SortHead({ column, text, sorted, colSpan = 1, onSort }: Props) {
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} data-column={column} colSpan={colSpan}>
      <button type="button" onClick={onSort}>
        {text}
        <span className="sort-mark" aria-hidden="true">
          {sorted && (sorted === 'ascending' ? '▴' : '▾')}
        </span>
      </button>
    </th>
  );
});

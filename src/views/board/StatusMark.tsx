import type { PointStatus } from '../../core/viewmodels/board/board';
import { useStore } from '../../state/store';

/** A shape for each status in a square of 16 CSS pixels: no colour tells what these do not. */
const SHAPES: Record<PointStatus, string> = {
  open: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1Z',
  restricted: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1ZM8 3v10a5 5 0 0 0 0-10Z',
  closed: 'M1 3.5 3.5 1 8 5.5 12.5 1 15 3.5 10.5 8 15 12.5 12.5 15 8 10.5 3.5 15 1 12.5 5.5 8Z',
  unknown: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1ZM8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z',
};

/** A status by its word and by a shape of its own. */
export function StatusMark({ status }: { readonly status: PointStatus }) {
  const { t } = useStore((store) => store.language);
  return (
    <strong className="board-status" data-status={status}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[status]} fillRule="evenodd" />
      </svg>
      {t(`board-status-${status}`)}
    </strong>
  );
}

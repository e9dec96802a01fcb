import type { EmptyKind } from '../../core/domain/cellState';
import type { FrozenFigure } from '../../core/publish/frozen/frozenFigures';
import type { ComparedFigure } from '../../core/viewmodels/change/comparison';

const EMPTY: Partial<Record<FrozenFigure['status'], EmptyKind>> = {
  no_access: 'noAccess',
  suppressed: 'suppressed',
  not_in_boundary: 'notInBoundary',
};

/** A frozen figure in the words of the view models. */
export function comparedFigure({ value, status }: FrozenFigure): ComparedFigure {
  return {
    value,
    isFloor: status === 'at_least',
    isEstimated: status === 'estimated',
    empty: value === null ? (EMPTY[status] ?? 'notReported') : null,
  };
}

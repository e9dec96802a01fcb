import type { EmptyKind } from '../../core/domain/cellState';
import { isFloor } from '../../core/publish/comparison/figureChange';
import type { FrozenFigure } from '../../core/publish/frozen/frozenFigures';
import type { ComparedFigure } from '../../core/viewmodels/change/comparison';

const EMPTY: Partial<Record<FrozenFigure['status'], EmptyKind>> = {
  no_access: 'noAccess',
  suppressed: 'suppressed',
  not_in_boundary: 'notInBoundary',
};

/** A frozen figure in the words of the view models. */
export function comparedFigure(figure: FrozenFigure): ComparedFigure {
  const { value, status } = figure;
  return {
    value,
    isFloor: isFloor(figure),
    isEstimated: status === 'estimated',
    empty: value === null ? (EMPTY[status] ?? 'notReported') : null,
  };
}

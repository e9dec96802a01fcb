import type { DatedMap } from '../../core/viewmodels/datedMaps';
import type { MapModel } from '../../core/viewmodels/mapModel';

/** What one legend tells of all maps: their classes, which are the same, and every kind of empty that one of them has; null without maps. */
export function legendOf(models: readonly DatedMap[]): MapModel | null {
  const [first] = models;
  if (!first) return null;
  return {
    ...first.model,
    marks: models.flatMap(({ model }) => model.marks),
    empties: [...new Set(models.flatMap(({ model }) => model.empties))],
  };
}

import { shadeOf } from '../../core/viewmodels/classes';
import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';

type Classed = Pick<MapModel, 'shows' | 'histogram'>;

/** The name in the style sheet of the colour of a mark that has a figure. A count of zero is paper, no class. */
export function colourName(mark: MapMark, model: Classed): string {
  if (model.shows === 'change') return `--change-${mark.classIndex}`;
  return mark.value === 0 ? '--zero' : `--class-${shadeOf(mark.classIndex, model.histogram.length)}`;
}

/** The name of the colour of writing on such a mark; null where that is the page's own. */
export function inkName(mark: MapMark, model: Classed): string | null {
  if (model.shows === 'change') return `--change-ink-${mark.classIndex}`;
  return mark.value === 0 ? null : `--class-ink-${shadeOf(mark.classIndex, model.histogram.length)}`;
}

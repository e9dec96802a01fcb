import type { NoFigure } from '../../core/domain/cellState';
import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';
import { PATTERNS, PATTERN_SIZE } from './emptyPatternPaths';
import { colourName } from './markColour';

export const EMPTY_KINDS = Object.keys(PATTERNS) as readonly NoFigure[];

/** Reads a colour of the style sheet by its name. Each is read once: asking the page costs more than painting. */
export type Palette = (name: string) => string;

/** The colours of the page as they are now; a change of theme needs a new palette. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  return (name) => {
    const colour = known.get(name) ?? style.getPropertyValue(name).trim();
    known.set(name, colour);
    return colour;
  };
}

/** The colour of a mark; an empty one gets the ground below its pattern, one under circles a quiet one. */
export function colourOf(
  mark: MapMark,
  model: Pick<MapModel, 'shows' | 'histogram'>,
  circles: boolean,
  palette: Palette,
): string {
  if (mark.empty !== null) return palette('--empty-ground');
  if (circles) return palette('--area');
  return palette(colourName(mark, model));
}

/** Of a pattern, for each CSS pixel on a side. */
export const PATTERN_PIXELS = 2;

/** The pattern of a kind of empty as pixels. */
export function patternImage(kind: NoFigure, ground: string, stroke: string): ImageData {
  const size = PATTERN_SIZE * PATTERN_PIXELS;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true }); // read back at once: no detour by the GPU
  if (!context) return new ImageData(size, size);
  context.scale(PATTERN_PIXELS, PATTERN_PIXELS);
  context.fillStyle = ground;
  context.fillRect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
  context.strokeStyle = stroke;
  context.stroke(new Path2D(PATTERNS[kind]));
  return context.getImageData(0, 0, size, size);
}

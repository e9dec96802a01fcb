import { LOCATION, SUBDISTRICT } from '../../domain/placeLevel';
import type { Axes } from '../answers';
import { spelling } from '../spelling';
import type { PlacePath, PlacePaths } from './placePaths';
import { pointReader, type PointOf } from './pointOfRow';
import type { RowTexts } from './rowTexts';

/**
 * For a reading that keeps the sites of a table apart, where others add them up to their district: makes each site a
 * place of its own in the place that its row names. A site is known there by its code, or else by its name: so are rows
 * that repeat or contradict each other.
 */
export class SitePaths {
  readonly #texts: RowTexts;
  readonly #paths: PlacePaths;
  readonly #pointOf: PointOf;

  constructor(texts: RowTexts, paths: PlacePaths, axes: Axes | undefined) {
    this.#texts = texts;
    this.#paths = paths;
    this.#pointOf = pointReader(texts, axes);
  }

  /** The path of a row that leads to its site; the path itself when the row is of none. */
  of(cells: readonly string[], path: PlacePath): PlacePath {
    if (path.rowLevel < SUBDISTRICT) return path;
    const location = this.#texts.place(cells, LOCATION);
    const isLocation = location.code !== '' || location.name !== '';
    const { code, name } = isLocation ? location : this.#texts.place(cells, SUBDISTRICT);
    const place = `${path.place}/${code || spelling(name) || name}`;
    this.#paths.addSite(
      { id: place, level: LOCATION, name: name || code, code, parent: path.place },
      this.#pointOf(cells),
    );
    return { ...path, place };
  }
}

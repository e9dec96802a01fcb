const MAP_STYLES = /\/maplibre-gl\.css$/;
/** One rule without rules inside: what it selects, and what it sets. */
const RULE = /([^{}@;]+)\{[^{}]*\}/g;
const NOT_ON_THIS_MAP = /-(ctrl|popup|marker|user-location|attrib|boxzoom|crosshair)/;

/**
 * Leaves out what the map library styles and this map does not have: its controls with their pictures, popups and
 * markers. That is 60 of 71 KB, on the line before the interactive map.
 * @returns {import('vite').Plugin}
 */
export function leanMapStyles() {
  return {
    name: 'nuzuh:lean-map-styles',
    enforce: 'pre',
    transform(css, id) {
      if (!MAP_STYLES.test(id)) return null;
      return css.replaceAll(RULE, (rule, /** @type {string} */ selectors) =>
        isUnused(selectors) ? '' : rule,
      );
    },
  };
}

/** @param {string} selectors */
function isUnused(selectors) {
  return selectors.split(',').every((selector) => NOT_ON_THIS_MAP.test(selector));
}

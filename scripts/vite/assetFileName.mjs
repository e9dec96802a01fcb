const DATA_FILE = /\.(csv|json|topojson|geojson)$/;

/**
 * Data files get a folder of their own, so that a visitor of the built site can find and save them.
 * @param {{ names: string[] }} asset
 */
export function assetFileName({ names }) {
  const isData = names.some((name) => DATA_FILE.test(name));
  return `${isData ? 'data' : 'assets'}/[name]-[hash][extname]`;
}

/** The rooms of src and the arrows between them. What is not written here may not be imported. */
interface Room {
  readonly mayImport: readonly string[];
  readonly mayImportTypesOf?: readonly string[];
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
}

const CORE = [
  'core/domain',
  'core/gazetteer',
  'core/table',
  'core/ingest',
  'core/cube',
  'core/publish',
  'core/exercise',
  'core/session',
  'core/viewmodels',
] as const;

const MAP_TYPES = ['geojson', 'topojson-specification'] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  'core/domain': { mayImport: [], packages: [] },
  'core/gazetteer': { mayImport: ['core/domain'], packages: ['fastest-levenshtein'] },
  'core/table': { mayImport: ['core/domain'], packages: [] },
  'core/ingest': {
    mayImport: ['core/domain', 'core/gazetteer', 'core/table'],
    packages: ['valibot'],
    packageTypes: ['geojson'],
  },
  'core/cube': { mayImport: ['core/domain', 'core/table'], packages: [] },
  'core/publish': {
    mayImport: ['core/domain', 'core/cube'],
    packages: ['@noble/hashes', 'valibot', 'yalps'],
    packageTypes: ['geojson'],
  },
  'core/exercise': { mayImport: ['core/domain'], packages: [] },
  'core/session': { mayImport: ['core/domain', 'core/cube'], packages: ['valibot'] },
  'core/viewmodels': {
    mayImport: ['core/domain', 'core/gazetteer', 'core/cube', 'core/session'],
    mayImportTypesOf: ['core/ingest'],
    packages: ['d3', 'simple-statistics', 'supercluster'],
    packageTypes: MAP_TYPES,
  },

  kernel: { mayImport: [], packages: [] }, // AssemblyScript; compiled into core/ingest/scan/kernelModule.ts

  language: {
    mayImport: ['core/domain', 'core/session', 'core/viewmodels'],
    packages: ['@fluent/bundle'],
  },
  workers: {
    mayImport: [...CORE, 'data'],
    packages: [
      'fflate',
      'papaparse',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'valibot',
      'workbox-core',
      'workbox-precaching',
    ],
    packageTypes: MAP_TYPES,
  },
  state: {
    mayImport: [...CORE, 'workers', 'language'],
    packages: ['zustand', 'valibot', 'write-excel-file'],
    packageTypes: MAP_TYPES,
  },
  views: {
    mayImport: ['core/domain', 'core/viewmodels', 'core/session', 'core/exercise', 'state', 'language'],
    mayImportTypesOf: ['core/cube', 'core/ingest', 'core/publish'],
    packages: [
      'react',
      'react-dom',
      'd3',
      '@deck.gl/core',
      '@deck.gl/maplibre',
      '@luma.gl/engine',
      'maplibre-gl',
      'polylabel',
      'topojson-client',
      '@fontsource-variable/noto-sans', // their files alone, for pictures
      '@fontsource-variable/noto-sans-arabic',
    ],
    packageTypes: MAP_TYPES,
  },
  app: {
    mayImport: [...CORE, 'language', 'workers', 'state', 'views', 'data'],
    packageTypes: MAP_TYPES,
    packages: [
      'react',
      'react-dom',
      'zustand',
      '@fontsource-variable/noto-sans',
      '@fontsource-variable/noto-sans-arabic',
    ],
  },
};

/** The room a file lives in, "data" for what ships beside the code, or undefined for a place without a name. */
export function roomOf(path: string): string | undefined {
  const [top, first, second] = path.split('/');
  if (top === 'data') return 'data';
  if (top !== 'src' || first === undefined || second === undefined) return undefined;
  const room = first === 'core' ? `core/${second}` : first;
  return room in ROOMS ? room : undefined;
}

import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * What a snapshot has in place of what needs a worker, the network or an address on a site. Each stands in for a file of
 * the app under the same names, so that views and state are the app's own and know nothing of it.
 */
const STAND_INS = new Map(
  Object.entries({
    'state/connection.ts': 'connection.ts',
    'state/link.ts': 'link.ts',
    'language/loadMessages.ts': 'loadMessages.ts',
    'views/headline/CoverageLine.tsx': 'CoverageLine.tsx',
    'views/panels/PanelLink.tsx': 'PanelLink.tsx',
    'views/level/DistrictChecks.tsx': 'DistrictChecks.ts',
    'views/flow/fetchFlowViews.ts': 'unfetched.ts',
    'views/headline/fetchFileLine.ts': 'unfetched.ts',
    'views/panels/fetchRankingFilter.ts': 'unfetched.ts',
  }).map(([file, standIn]) => [`${src}${file}`, `${src}app/snapshot/standIns/${standIn}`]),
);

/**
 * Puts the stand-ins in place.
 * @returns {import('vite').Plugin}
 */
export function standIns() {
  return {
    name: 'nuzuh:stand-ins',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined || importer.includes('/standIns/')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return (found && STAND_INS.get(found.id)) ?? null;
    },
  };
}

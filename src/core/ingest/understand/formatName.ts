import type { Dimension } from '../../domain/measure';
import { LOCATION } from '../../domain/placeLevel';
import type { ColumnRole } from '../columnRole';
import type { FormatName } from '../understanding';

/** Columns that only the tables of one source have, all of them together. The first that fits gives the name. */
const SIGNATURES: readonly (readonly [format: FormatName, keys: readonly string[]])[] = [
  ['hdx-dtm', ['numpresentidpind', 'adminlevel']],
  ['dtm-api', ['numpresentidpind']],
  ['hdx-hapi', ['referenceperiodend', 'resourcehdxid']],
  ['unhcr-population', ['coa', 'coo', 'year']],
  ['unhcr-population', ['countryofasylum', 'countryoforigin', 'year']],
  ['idmc-idu', ['figure', 'displacementdate']],
  ['idmc-gidd', ['newdisplacement', 'totaldisplacement']],
  ['idmc-gidd', ['conflictstockdisplacement']],
];

const LOCATION_LIST_COLUMNS = 8; // origins, shelters and waves side by side

/** The name of the kind of table, by its headers (as keys) and the roles of its columns. */
export function formatName(
  keys: ReadonlySet<string>,
  roles: readonly ColumnRole[],
  tagged: boolean,
): FormatName {
  const known = SIGNATURES.find(([, needed]) => needed.every((key) => keys.has(key)));
  if (known) return known[0];
  const counts = roles.filter((role) => role.is === 'count');
  const location = roles.some((role) => role.is === 'place' && role.level === LOCATION);
  const parts = counts.filter(({ part }) => part !== null);
  if (location && parts.length >= LOCATION_LIST_COLUMNS) {
    const returnees = counts.every(({ measure }) => measure === 'returnees');
    return returnees ? 'dtm-returnee-master-list' : 'dtm-master-list';
  }
  const crosses = counts.map(({ measure }) => measure === 'arrivals' || measure === 'departures');
  if (crosses.length > 0 && crosses.every(Boolean)) return 'border-flow';
  if (tagged) return 'hxl';
  if (counts.some(({ day }) => day !== null)) return 'wide-by-date';
  const widest = mostParts(parts.flatMap(({ part }) => (part ? [part.dimension] : [])));
  if (widest === 'shelter') return 'wide-by-shelter';
  if (widest === 'wave') return 'wide-by-wave';
  if (widest === 'sexAge') return 'wide-by-sex-age';
  if (widest !== null) return 'wide-by-origin';
  return location && roles.some(({ is }) => is === 'latitude') ? 'sites' : 'plain-long';
}

function mostParts(dimensions: readonly Dimension[]): Dimension | null {
  const times = new Map<Dimension, number>();
  for (const dimension of dimensions) times.set(dimension, (times.get(dimension) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

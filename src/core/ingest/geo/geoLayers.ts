import { failure, success, type Outcome } from '../../domain/failure';
import type { Steps } from '../steps';
import { isList, isObject, type JsonObject, type JsonValue } from '../json/jsonValue';
import { excerpt, type GeoNote } from './geoFault';
import { geometryType } from './geometry';
import { checkBoundingBox } from './readFeature';
import { topologyLayers, type GeoLayer } from './topology';

const ROOTS = new Set(['featurecollection', 'feature', 'topology']);
/** Names of the system that GeoJSON has by definition: longitude and latitude of WGS 84. */
const WGS84 = /CRS84|EPSG:+(\d*:)?4326|WGS ?84/i;

/** Whether a JSON value means to be GeoJSON or TopoJSON, well made or not: its own type says so, or its features do. */
export function isGeo(value: JsonValue): boolean {
  if (isList(value)) return value.length > 0 && value.every((item) => typeOf(item) === 'feature');
  const type = typeOf(value);
  return (
    ROOTS.has(type) || geometryType(type) !== undefined || (isObject(value) && isList(value.get('features')))
  );
}

/**
 * The features of a map file, by layer. A lone feature, a lone geometry and a list of features count as collections.
 * Fails as `geo_not_read`, quoting what stands there instead. What is odd about the file itself goes to `note`.
 */
export function* geoLayers(root: JsonValue, note: GeoNote): Steps<Outcome<GeoLayer[]>> {
  const layer = (features: readonly JsonValue[]) => success([{ name: '', features }]);
  if (isList(root) && isGeo(root)) return layer(root);
  const type = typeOf(root);
  if (!isObject(root)) return failure('geo_not_read', excerpt(root));
  checkSystem(root, note);
  if (type === 'topology') return yield* topologyLayers(root);
  if (type === 'feature') return layer([root]);
  if (geometryType(type) !== undefined) return layer([new Map([...BARE, ['geometry', root] as const])]);
  const features = root.get('features');
  if (!isList(features)) return failure('geo_not_read', shownRoot(root, type));
  if (root.get('type') !== 'FeatureCollection') note('misspelt_type', 'warning', 'type', root.get('type'));
  for (const member of ['coordinates', 'geometry', 'properties'])
    if (root.has(member)) note('foreign_member', 'warning', member, root.get(member));
  checkBoundingBox(root, note);
  return layer(features);
}

const BARE: readonly (readonly [string, JsonValue])[] = [
  ['type', 'Feature'],
  ['properties', null],
];

/** The `crs` of files older than RFC 7946 matters when it names another system: its metres are no degrees. */
function checkSystem(root: JsonObject, note: GeoNote): void {
  const system = root.get('crs');
  if (system === undefined || system === null || WGS84.test(excerpt(system))) return;
  note('foreign_crs', 'warning', 'crs', system);
}

function typeOf(value: JsonValue): string {
  const type = isObject(value) ? value.get('type') : undefined;
  return typeof type === 'string' ? type.toLowerCase() : '';
}

function shownRoot(root: JsonObject, type: string): string {
  const member = type === 'featurecollection' ? 'features' : 'type';
  return `${member}: ${excerpt(root.get(member)) || '–'}`;
}

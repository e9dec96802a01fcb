import type { Failure, Outcome } from '../../core/domain/failure';
import type { Issue } from '../../core/domain/issue';
import type { Answers } from '../../core/ingest/answers';
import { isGeo } from '../../core/ingest/geo/geoLayers';
import { readGeoSteps, type GeoRead } from '../../core/ingest/geo/readGeo';
import { parseJsonSteps, type ParsedJson } from '../../core/ingest/json/parseJson';
import { jsonTableSteps } from '../../core/ingest/json/tablesOfJson';
import { Failed } from '../failed';
import { decodeInSlices, type DecodedText } from './decodeInSlices';
import { inSlices } from './inSlices';
import type { ReadFile } from './readFile';

/** Reads a JSON file: the layers of a map file, or tables of records. Fails with the path in front of the detail. */
export async function readJson(
  bytes: Uint8Array,
  path: string,
  { encoding, axes }: Answers,
  signal: AbortSignal,
): Promise<ReadFile[]> {
  const decoded = await decodeInSlices(bytes, signal, encoding);
  const parsed = valueOf(await inSlices(parseJsonSteps(decoded.text), signal), path);
  const issues = [...guessedEncoding(decoded)];
  const [first = null] = parsed.values;
  const root = parsed.values.length > 1 ? parsed.values : first; // a feature per line is a list of features
  if (!isGeo(root)) {
    const read = valueOf(await inSlices(jsonTableSteps(parsed), signal), path);
    return [{ kind: 'tables', path, tables: read.tables, issues: [...issues, ...read.issues] }];
  }
  issues.push(...repeatedKeys(parsed));
  const layers = valueOf(await inSlices(readGeoSteps(root, undefined, axes), signal), path);
  return layers.map((layer) => layerFile(layer, path, issues));
}

function layerFile(layer: GeoRead, path: string, before: readonly Issue[]): ReadFile {
  const { name, table, outlines, keys } = layer;
  const issues = [...before, ...layer.issues];
  const layerPath = name === '' ? path : `${path}/${name}`;
  if (outlines.features.length === 0) return { kind: 'tables', path: layerPath, tables: [table], issues };
  return { kind: 'outlines', path: layerPath, outlines, keys, table, issues };
}

function guessedEncoding({ guessed, encoding }: DecodedText): Issue[] {
  return guessed ? [{ code: 'encoding_guessed', severity: 'ask', row: 0, column: '', text: encoding }] : [];
}

function repeatedKeys({ repeatedKeys: repeated }: ParsedJson): Issue[] {
  return repeated.map(({ key, line }) => ({
    code: 'repeated_key',
    severity: 'warning',
    row: line,
    column: key,
    text: '',
  }));
}

function valueOf<T>(outcome: Outcome<T>, path: string): T {
  if (outcome.ok) return outcome.value;
  const { code, detail }: Failure = outcome.failure;
  throw new Failed(code, detail === '' ? path : `${path}: ${detail}`);
}

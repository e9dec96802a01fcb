import type { Districts } from '../core/gazetteer/districts';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { readDistricts } from '../core/gazetteer/readDistricts';
import { smallTable, type OpenDataset } from './openDataset';

const NEVER_ABORTED = new AbortController().signal;
const read = new Map<string, Promise<Districts>>();

/**
 * The gazetteer of a shipped dataset with its districts, which only a user's file asks for; their table is read once.
 * Without them when it cannot be fetched: then districts go by what the file says, and the next file tries again.
 */
export async function withDistricts({ gazetteer, manifest }: OpenDataset): Promise<Gazetteer> {
  const url = manifest.files.districts;
  const districts = read.get(url) ?? smallTable(url, NEVER_ABORTED).then(readDistricts);
  read.set(url, districts);
  try {
    return gazetteer.withDistricts(await districts);
  } catch {
    read.delete(url);
    return gazetteer;
  }
}

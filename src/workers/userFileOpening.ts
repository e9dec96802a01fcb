import { chooseGazetteer } from '../core/ingest/context/chooseGazetteer';
import type { OwnGazetteer } from '../core/ingest/context/ownGazetteer';
import { writeMapping } from '../core/ingest/mappingFile';
import { Failed } from './failed';
import type { OpenDataset } from './openDataset';
import { openTable } from './openTable';
import { withDistrictLevel } from './districtLevel';
import { readUserFile } from './openUserFile';
import { withDistricts } from './withDistricts';
import { withPoints } from './withPoints';
import { withSites } from './withSites';
import type { AnswerSource, Call, FileRequest, OpenedFile } from './procedures';

const NOTHING_SAID: AnswerSource = { from: 'memory', remembered: [] };

/**
 * Opens a user's file with the places of a dataset or, when its places are those of one of a person's own gazetteers,
 * with that: it is then read anew by it. Fails as `data_empty`, `data_too_large`,
 * `file_changed`, and as `readUserFile` does.
 */
export async function openUserFile(
  id: string,
  { file, source = NOTHING_SAID, pack = id }: FileRequest,
  base: OpenDataset,
  gazetteers: readonly OwnGazetteer[],
  { signal, onProgress }: Call,
): Promise<Omit<OpenedFile, 'dataset'> & { readonly dataset: OpenDataset | null }> {
  const name = file.name || 'table'; // what is handed on by another program may have none
  if (file.size === 0) throw new Failed('data_empty', name);
  const gazetteer = await withDistricts(base);
  const known = await base.shelf.cube('idps', 'individuals', null);
  const rounds = known?.dates ?? [];
  const reading = { file: name, gazetteer, rounds, answers: source, signal, onProgress };
  const first = await readUserFile(file, reading);
  const chosen = chooseGazetteer(first.places, gazetteers);
  const read = chosen
    ? await readUserFile(file, { ...reading, gazetteer: chosen.gazetteer, rounds: [] })
    : first;
  const { table, told, answers, places: named } = read;
  const mapping = answers && writeMapping(answers);
  const set = told.partitions.length > 1 ? told.partition : '';
  const opened = table && (await withPoints(openTable(table, base, { id, name, set, pack, named, chosen })));
  const own = chosen?.gazetteer ?? gazetteer;
  const dataset = opened && withDistrictLevel(opened, table, named, own);
  const { partition } = told;
  const again = { file, name, gazetteer: own, rounds: chosen ? [] : rounds, answers, partition };
  return { told, answers, mapping, dataset: dataset && withSites(dataset, told, again) };
}

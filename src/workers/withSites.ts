import { SUBDISTRICT } from '../core/domain/placeLevel';
import type { FileUnderstanding } from '../core/ingest/fileUnderstanding';
import type { OpenDataset } from './openDataset';
import type { FileReading } from './readSites';

/** A dataset that can be asked for its sites, where its file names them and says where they lie. */
export function withSites(
  dataset: OpenDataset,
  { understanding: { columns } }: FileUnderstanding,
  reading: FileReading,
): OpenDataset {
  const has = (is: string) => columns.some(({ role }) => role.is === is);
  const hasSites = columns.some(({ role }) => role.is === 'place' && role.level >= SUBDISTRICT);
  if (!hasSites || !has('latitude') || !has('longitude')) return dataset;
  return { ...dataset, reading, summary: { ...dataset.summary, hasSites } };
}

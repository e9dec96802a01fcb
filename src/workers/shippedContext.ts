import type { DatasetContext } from '../core/domain/dataset';
import { readCrossings } from '../core/gazetteer/readCrossings';
import { readEvents, readPopulation, readSources } from '../core/ingest/readContext';
import { smallTable, type OpenDataset } from './openDataset';

const NEVER_ABORTED = new AbortController().signal;

/**
 * What the shipped tables tell around the figures of a dataset. Where its places are those of its own file, that is
 * nothing, but for the crossings of the shipped country around points that lie in it.
 */
export async function shippedContext(dataset: OpenDataset): Promise<DatasetContext> {
  const { files } = dataset.manifest;
  const table = (url: string) => smallTable(url, NEVER_ABORTED);
  if (dataset.summary.ownPlaces) {
    const crossings = liesInCountry(dataset) ? readCrossings(await table(files.crossings)) : [];
    return { events: [], population: [], crossings, sources: [] };
  }
  const [events, population, crossings, sources] = await Promise.all([
    table(files.events),
    table(files.population),
    table(files.crossings),
    table(files.sources),
  ]);
  return {
    events: readEvents(events),
    population: readPopulation(population),
    crossings: readCrossings(crossings),
    sources: readSources(sources),
  };
}

function liesInCountry({ summary, manifest: { extent } }: OpenDataset): boolean {
  if (!extent) return false;
  const [west, south, east, north] = extent;
  return summary.places.some(({ point }) => {
    const [longitude = NaN, latitude = NaN] = point ?? [];
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
}

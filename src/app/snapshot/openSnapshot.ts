import type { Topology } from 'topojson-specification';
import type { DatasetContext, DatasetManifest } from '../../core/domain/dataset';
import { readEvents, readSources } from '../../core/ingest/readContext';
import type { Snapshot } from '../../core/publish/page/snapshot';
import { keepDrawing } from '../../state/ownOutlines';
import { openShipped, recordsOf, type OpenDataset } from '../../workers/openDataset';
import { TableShelf } from '../../workers/tableShelf';

/** A snapshot, read: its dataset and what stands around the figures. */
interface OpenSnapshot {
  readonly dataset: OpenDataset;
  readonly context: DatasetContext;
}

/** By what names a reader is told of its tables; those of none are not there. */
const FILES: DatasetManifest['files'] = {
  idps: 'figures.csv',
  gazetteer: 'places.csv',
  regionSets: 'region-sets.csv',
  seriesBreaks: 'series-breaks.csv',
  families: '',
  returnees: '',
  origin: '',
  shelter: '',
  wave: '',
  districts: '',
  sources: '',
  events: '',
  population: '',
  crossings: '',
  outlines: '',
  surroundings: '',
};

const NEVER_ABORTED = { signal: new AbortController().signal, onProgress: () => undefined };

/** Reads the tables of a snapshot by the code that reads the shipped ones, on the page. Rejects where they hold no figures. */
export async function openSnapshot({ manifest, tables }: Snapshot): Promise<OpenSnapshot> {
  const { id, name, country, measure, unplaced, ownPlaces, drawnBy } = manifest.dataset;
  const places = { countryCodes: [], extent: undefined };
  const files = [
    { url: FILES.idps, bytes: bytesOf(tables.figures) },
    { url: FILES.gazetteer, bytes: bytesOf(tables.gazetteer) },
    { url: FILES.regionSets, bytes: bytesOf(tables.regionSets) },
    { url: FILES.seriesBreaks, bytes: bytesOf(tables.seriesBreaks) },
  ];
  const [dataset, sources, events] = await Promise.all([
    openShipped({ id, name, country, ...places, measures: [measure], files: FILES }, files, NEVER_ABORTED),
    recordsOf(bytesOf(tables.sources)),
    recordsOf(bytesOf(tables.events)),
  ]);
  // It is put there as IDPs, whatever it counts: the shelf of what it holds knows better.
  const table = await dataset.shelf.table('idps');
  const shelf = table ? TableShelf.of(table, dataset.gazetteer) : dataset.shelf;
  const outlines = drawingOf(tables.outlines);
  const surroundings = drawingOf(tables.surroundings);
  const summary = { ...dataset.summary, unplaced, ownPlaces, outlines, drawnBy, surroundings };
  return {
    dataset: { ...dataset, summary, shelf },
    context: { sources: readSources(sources), events: readEvents(events), crossings: [], population: [] },
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The address that stands for a drawing; null where there is none. */
function drawingOf(topology: object | null): string | null {
  return topology && keepDrawing(topology as Topology);
}

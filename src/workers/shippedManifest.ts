import type { DatasetManifest } from '../core/domain/dataset';
import { extentOf } from '../core/domain/extent';
import { UNITS } from '../core/domain/measure';
import manifest from '../../data/iraq/dataset.json';

/** The dataset that ships; `addressOf` says where a file of `data/iraq` is to be had. */
export function shippedManifest(addressOf: (file: string) => string): DatasetManifest {
  return {
    id: manifest.id,
    name: manifest.title,
    country: manifest.name,
    countryCodes: manifest.placeCodes,
    extent: extentOf(manifest.extent),
    measures: [
      { measure: 'idps', units: UNITS, dimensions: ['origin', 'shelter', 'wave'], fromFamilies: true },
      { measure: 'returnees', units: UNITS, dimensions: ['lastDisplacement'], fromFamilies: true },
    ],
    files: {
      idps: addressOf(manifest.files.idps),
      families: addressOf(manifest.files.families),
      returnees: addressOf(manifest.files.returnees),
      origin: addressOf(manifest.files.origin),
      shelter: addressOf(manifest.files.shelter),
      wave: addressOf(manifest.files.wave),
      gazetteer: addressOf(manifest.files.gazetteer),
      districts: addressOf(manifest.files.districts),
      regionSets: addressOf(manifest.files.regionSets),
      seriesBreaks: addressOf(manifest.files.seriesBreaks),
      sources: addressOf(manifest.files.sources),
      events: addressOf(manifest.files.events),
      population: addressOf(manifest.files.population),
      crossings: addressOf(manifest.files.crossings),
      outlines: addressOf(manifest.files.boundaries),
      surroundings: addressOf(manifest.files.context),
    },
  };
}

import type { DatasetContext, DatasetSummary } from '../../core/domain/dataset';
import type { Names, Place, PlaceId } from '../../core/domain/place';
import { ownContext, type OwnContext } from '../../core/ingest/context/ownContext';
import type { ContextTable } from '../../core/ingest/context/contextTable';
import { bareCode } from './knownBy';

/**
 * What is told of a dataset with the tables that a person opened around it: names, sets and breaks. A table of a
 * person's own stands in the place of the shipped one of its kind.
 */
export function dressSummary(summary: DatasetSummary, tables: readonly ContextTable[]): DatasetSummary {
  if (tables.length === 0) return summary;
  const { gazetteer, regionSets, breaks } = ownContext(tables);
  const idOf = idsOf(summary);
  const named = (place: Place): Place => {
    const names = gazetteer?.names.get(bareCode(place.id).toUpperCase());
    if (!names) return place;
    const { id, code } = place;
    return { id, names: filled(names, place.names), ...(code !== undefined && { code }) };
  };
  return {
    ...summary,
    country: gazetteer?.country?.names ?? summary.country,
    places: summary.places.map(named),
    unplaced: summary.unplaced.map(named),
    regionSets: regionSets?.map((set) => ({ ...set, members: set.members.map(idOf) })) ?? summary.regionSets,
    breaks: breaks?.map((one) => ({ ...one, places: one.places && one.places.map(idOf) })) ?? summary.breaks,
  };
}

/** The events, residents, crossings and sources of a dataset; what no table of a person's own says stays as it was. */
export function dressContext(
  summary: DatasetSummary,
  shipped: DatasetContext,
  tables: readonly ContextTable[],
): DatasetContext {
  const own: OwnContext = ownContext(tables);
  const idOf = idsOf(summary);
  const placed = (place: PlaceId | null) => (place === null ? null : idOf(place));
  return {
    events: own.events?.map((event) => ({ ...event, place: placed(event.place) })) ?? shipped.events,
    population: own.population?.map((one) => ({ ...one, place: idOf(one.place) })) ?? shipped.population,
    crossings: own.crossings ?? shipped.crossings,
    sources: own.sources ?? shipped.sources,
  };
}

/** The id in a dataset of the place with a code; the code itself where the dataset has no such place. */
function idsOf({ places, unplaced }: DatasetSummary): (code: PlaceId) => PlaceId {
  const ids = new Map([...places, ...unplaced].map(({ id }) => [bareCode(id).toUpperCase(), id]));
  return (code) => ids.get(code.trim().toUpperCase()) ?? code;
}

/** The names of the gazetteer; where it has none in a language, that of the file or boundaries. */
function filled(names: Names, known: Names): Names {
  return { ...known, ...names };
}

import { DEFAULT_CLASSES } from '../domain/classChoice';
import type { DatasetSummary } from '../domain/dataset';
import { message, type Message } from '../domain/message';
import type { View } from './view';

/** The mark of a place that no gazetteer knew; the same place has none when it is known. */
const OFF_MAP = /^\?/;

/** What a view says of places, carried over from one dataset to another, and what has to be left behind, by name. */
export function carryOver(
  view: View,
  from: DatasetSummary,
  to: DatasetSummary,
): { view: View; notices: Message[] } {
  const known = new Set(placesOf(to).map(({ id }) => id));
  const idIn = (id: string) => [id, id.replace(OFF_MAP, ''), `?${id}`].find((one) => known.has(one));
  const places = view.places.flatMap((id) => idIn(id) ?? []);
  const within = view.within === null ? null : (idIn(view.within) ?? null);
  const left = view.places.filter((id) => idIn(id) === undefined);
  const classes = view.classes.kind === 'own' ? DEFAULT_CLASSES : view.classes; // own bounds are of those figures
  const carried = { ...view, places, within, classes, signals: null }; // and so are thresholds
  if (left.length === 0) return { view: carried, notices: [] };
  const list = left.map((id) => placesOf(from).find((place) => place.id === id)?.names ?? { en: id });
  return {
    view: carried,
    notices: [message('notice-left-behind', { dataset: { names: to.name }, places: { list } })],
  };
}

function placesOf({ places, unplaced, regionSets, districts }: DatasetSummary) {
  return [
    ...places,
    ...unplaced,
    ...regionSets,
    ...(districts?.places ?? []),
    ...(districts?.unplaced ?? []),
    ...(districts?.ownSets ?? []),
  ];
}

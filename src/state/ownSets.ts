import type { DatasetSummary } from '../core/domain/dataset';
import { message } from '../core/domain/message';
import { withOwnSets } from '../core/session/ownSets';
import { freeId, readSets, writeSets, type OwnSet } from '../core/session/setsText';
import { choose } from './choices';
import { addNotices, useStore, type Store } from './store';

/** The region sets that a person made, as the link has them. */
export function ownSets(): readonly OwnSet[] {
  return readSets(useStore.getState().view.sets).sets;
}

/** Adds a set and shows it. */
export function addSet(set: Omit<OwnSet, 'id'>): void {
  const sets = ownSets();
  const id = freeId(sets);
  choose({ sets: writeSets([...sets, { ...set, id }]), places: [id] });
}

/** Puts a set in the place of the one with its id, which stays chosen where it was. */
export function changeSet(set: OwnSet): void {
  choose({ sets: writeSets(ownSets().map((one) => (one.id === set.id ? set : one))) });
}

/** Takes a set away, and out of what is shown. */
export function removeSet(id: string): void {
  const { places } = useStore.getState().view;
  choose({
    sets: writeSets(ownSets().filter((set) => set.id !== id)),
    places: places.filter((place) => place !== id),
  });
}

/** Says what of the sets in the link cannot be read, and leaves it out. */
function dropUnread(): void {
  const { view } = useStore.getState();
  const { sets, dropped } = readSets(view.sets);
  if (dropped.length === 0) return;
  addNotices(dropped.map((part) => message('notice-set-unread', { set: { names: { en: clipped(part) } } })));
  useStore.setState({ view: { ...view, sets: writeSets(sets) } });
}

/** Says which sets are not counted because the dataset on screen lacks places of theirs. */
function tellUnknown(): void {
  const { dataset } = useStore.getState();
  if (!dataset) return;
  const { unknown } = withOwnSets(dataset, ownSets());
  const ids = new Set(unknown.map(({ id }) => id));
  // One notice by the name of the set is enough.
  useStore.setState(({ notices }) => ({
    notices: notices.filter(({ values: { place } }) => typeof place !== 'string' || !ids.has(place)),
  }));
  addNotices(unknown.map(({ name }) => message('notice-place-set', { set: { names: { en: name } } })));
}

function dressed(dataset: DatasetSummary): DatasetSummary {
  return withOwnSets(dataset, ownSets()).dataset;
}

function follow(
  store: Pick<Store, 'dataset' | 'view'>,
  before: Pick<Store, 'dataset' | 'view'> | null,
): void {
  const hasOtherSets = store.view.sets !== before?.view.sets;
  if (hasOtherSets) {
    dropUnread();
    useStore.setState(({ dataset }) => ({ dataset: dataset && dressed(dataset) }));
  }
  if (hasOtherSets || store.dataset?.id !== before?.dataset?.id) tellUnknown();
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

useStore.setState({ dress: dressed });
useStore.subscribe(follow);
follow(useStore.getState(), null);

import { resolveChoices } from '../core/session/resolveView';
import type { View } from '../core/session/view';
import { choose } from './choices';
import { addNotices, useStore } from './store';

/** Shows the districts of a governorate, or of all governorates when null. */
export function showDistricts(within: string | null): void {
  go({ level: 'district', within, places: [] });
}

/** Shows one district among those of its governorate. */
export function showDistrict(id: string, within: string | null): void {
  go({ level: 'district', within, places: [id] });
}

/** Shows the governorates again, the one whose districts were shown chosen among them. */
export function leaveDistricts(): void {
  showGovernorate(useStore.getState().view.within);
}

/** Shows the governorates of the whole country, or one of them or a set of them chosen. */
export function showGovernorate(id: string | null): void {
  go({ level: 'governorate', within: null, places: id === null ? [] : [id] });
}

/** The figures of one level may lack a measure or unit of the other. */
function go(change: Pick<View, 'level' | 'within' | 'places'>): void {
  const { dataset, view: before } = useStore.getState();
  if (!dataset) return;
  const { view, notices } = resolveChoices({ ...before, ...change }, dataset);
  choose(view);
  addNotices(notices); // after the choice, which takes away what was said before
}

import type { Day } from '../domain/day';
import type { View } from './view';

/**
 * What a snapshot shows at first: its page has no map of changes or arcs, no layers, no influx watch, no residents, no
 * districts, and no date that is left out.
 */
export function frozenView(view: View, day: Day | null, dates: 'all' | 'this'): View {
  return {
    ...view,
    level: 'governorate',
    within: null,
    date: day,
    compare: dates === 'all' ? view.compare : null,
    map: view.map === 'circles' ? 'circles' : 'choropleth',
    layers: null,
    signals: null,
    rate: false,
    lang: null,
    mode: 'explore',
    data: null,
  };
}

import type { MapLayer, View } from '../../core/session/view';

/** The layers with one more or one less. */
export function withLayer(layers: View['layers'], layer: MapLayer, isOn: boolean): View['layers'] {
  const has = (one: MapLayer) => (one === layer ? isOn : (layers?.includes(one) ?? false));
  if (has('crossings')) return has('signals') ? 'crossings,signals' : 'crossings';
  return has('signals') ? 'signals' : null;
}

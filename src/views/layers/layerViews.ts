// One chunk: each of them is small.
export { LayerLegend } from './LayerLegend';
export { LayerMarks } from './LayerMarks';
export { LayerSwitch } from './LayerSwitch';

// One chunk: each of them is small.
export { LayerLegend } from './LayerLegend';
export { LayerSwitch } from './LayerSwitch';
export { MarksOnScreen } from './MarksOnScreen';

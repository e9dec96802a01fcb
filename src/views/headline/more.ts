// One chunk: each of them is small.
export { Caveats } from './Caveats';
export { PlaceParts } from './PlaceParts';

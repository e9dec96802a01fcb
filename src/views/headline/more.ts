// One chunk: each of them is small.
export { Caveats } from './Caveats';
export { FamiliesNote } from './FamiliesNote';
export { PlaceParts } from './PlaceParts';

import { openEarly } from '../state/earlyOpening';

openEarly();
void import('./App').then(({ mount }) => mount());

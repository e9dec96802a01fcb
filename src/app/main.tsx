import { holdDrops } from '../state/earlyDrops';
import { openEarly } from '../state/earlyOpening';

holdDrops();
openEarly();
void import('./App').then(({ mount }) => mount());

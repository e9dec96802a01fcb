import { holdDrops } from '../state/earlyDrops';
import { openEarly } from '../state/earlyOpening';
import { warmUp } from './warmUp';

holdDrops();
openEarly();
const app = import('./App');
warmUp();
void app.then(({ mount }) => mount());

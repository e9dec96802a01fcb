import { openEarly } from '../state/earlyOpening';
import { warmUp } from './warmUp';

openEarly();
const app = import('./App');
warmUp();
void app.then(({ mount }) => mount());

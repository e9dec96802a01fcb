import type { Comparison } from '../../core/viewmodels/change/comparison';
import type { Shown } from '../useShown';

/** What stands beside the map of a change is made of. */
export interface ChangeProps {
  readonly shown: Shown;
  /** Null where there are not two dates. */
  readonly comparison: Comparison | null;
}

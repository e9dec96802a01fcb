import type { Headline } from '../../../core/viewmodels/headline';
import type { SheetMeasures } from '../../image/sheet';
import type { Shown } from '../../useShown';

/** What a part of a report is made from. */
export interface PartProps {
  readonly shown: Shown;
  readonly headline: Headline;
  /** The title of the report: the chosen places. */
  readonly title: string;
  /** How maps and charts are laid out in a column. */
  readonly measures: SheetMeasures;
}

import type { ComponentType } from 'react';
import type { PrintPart } from '../../../core/viewmodels/print/printChoices';
import { BreakdownPart } from './BreakdownPart';
import { ComparisonPart } from './ComparisonPart';
import { MapPart } from './MapPart';
import { MatrixPart } from './MatrixPart';
import { ParagraphPart } from './ParagraphPart';
import type { PartProps } from './partProps';
import { RankingPart } from './RankingPart';
import { ReturnsPart } from './ReturnsPart';
import { RoundsPart } from './RoundsPart';
import { TimelinePart } from './TimelinePart';

/** What draws each part of a report. */
export const PART_VIEWS: Record<PrintPart, ComponentType<PartProps>> = {
  paragraph: ParagraphPart,
  map: MapPart,
  timeline: TimelinePart,
  table: RankingPart,
  breakdown: BreakdownPart,
  comparison: ComparisonPart,
  rounds: RoundsPart,
  matrix: MatrixPart,
  returns: ReturnsPart,
};

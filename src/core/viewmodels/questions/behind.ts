import type { Cube } from '../../cube/cube';
import { reportsOnly } from '../../cube/reportsOnly';
import { sourcesOf } from '../../cube/sourcesOf';
import { pointsOf, type TimelinePoint } from '../timeline';
import type { Question } from './question';
import { dateIndexOf, type Truth } from './truth';

/** The sources of the figures that answer a question. O(dates × places). */
export function sourcesBehind(question: Question, truth: Truth, cube: Cube): string[] {
  const indexes = question.kind === 'peak' ? [...cube.dates.keys()] : [dateIndexOf(cube, question.day)];
  const places = truth.kind === 'most' ? cube.places : truth.choice.members;
  return [...sourcesOf(cube, indexes, places)];
}

/** How an answer is found: by comparing places, adding up places, reading one figure, or going through the dates. */
export function wayTo(truth: Truth): 'most' | 'count' | 'read' | 'peak' | null {
  if (truth.kind === 'error') return null;
  return truth.kind === 'count' && truth.choice.members.length === 1 ? 'read' : truth.kind;
}

/** The series that a peak stands in: reports alone, gaps stay gaps. O(dates × places). */
export function seriesBehind({ choice }: Truth & { kind: 'peak' }, cube: Cube): TimelinePoint[] {
  return pointsOf(reportsOnly(cube), choice.members);
}

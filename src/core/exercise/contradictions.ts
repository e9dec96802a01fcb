import type { FieldFault } from '../domain/ownFile/fieldFault';
import type { Exercise } from './exerciseText';
import type { Curve } from './scenario';

/** Where fields that are right by themselves do not go together. Empty when an exercise can be played. */
export function contradictions({ scenario, progress }: Exercise): FieldFault[] {
  const { days, people, arrivals, departures, injects } = scenario;
  const faults: FieldFault[] = [];
  const late = (field: string, day: number, last = days) => {
    if (day > last) faults.push({ field, reason: 'afterTheEnd' });
  };
  late('scenario.arrivals', lastDayOf(arrivals));
  late('scenario.departures', departures.length);
  for (const [index, { day, until = day }] of injects.entries()) {
    late(`scenario.injects[${index}].day`, Math.max(day, until));
    if (until < day) faults.push({ field: `scenario.injects[${index}].until`, reason: 'backwards' });
  }
  if ('counts' in arrivals && arrivals.counts.reduce((sum, count) => sum + count, 0) !== people)
    faults.push({ field: 'scenario.people', reason: 'sum' });
  late('progress.step', progress.step, days + 1);
  for (const [index, { day }] of progress.decisions.entries()) late(`progress.decisions[${index}].day`, day);
  for (const [index, { day }] of progress.capacities.entries())
    late(`progress.capacities[${index}].day`, day);
  return faults;
}

function lastDayOf(curve: Curve): number {
  return 'counts' in curve ? curve.counts.length : curve.over;
}

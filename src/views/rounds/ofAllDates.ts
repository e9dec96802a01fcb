import type { ClassChoice } from '../../core/domain/classChoice';

/** Maps beside each other have the same classes, also where the page's map has those of its date. */
export function ofAllDates(classes: ClassChoice): ClassChoice {
  return classes.kind === 'made' ? { ...classes, over: 'dates' } : classes;
}

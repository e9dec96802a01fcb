import { DEFAULT_CLASSES, type ClassChoice } from '../../core/domain/classChoice';
import type { Language } from '../../language/language';

/**
 * By what the classes are made where that is not the usual way, and whether a colour means the same at every date.
 * `isAlone` where there is no other date on which it could: a period of a flow, or the one date of a file.
 */
export function classNote({ t }: Pick<Language, 't'>, classes: ClassChoice, isAlone: boolean): string {
  const method = classes.kind === 'own' ? 'own' : classes.method;
  const isLocked = classes.kind === 'own' || classes.over === 'dates';
  const made = method === DEFAULT_CLASSES.method ? '' : `· ${t(`classed-by-${method}`)} `;
  return `${made}${isAlone ? '' : t(isLocked ? 'legend-locked' : 'legend-of-date')}`.trim();
}

import {
  areBounds,
  asBound,
  DEFAULT_CLASSES,
  MOST_CLASSES,
  type ClassChoice,
  type ClassMethod,
  type MadeClasses,
} from '../domain/classChoice';

/** Another way of making classes, as many as before where a method makes them; `own` begins with the bounds on screen. */
export function withMethod(
  choice: ClassChoice,
  method: ClassMethod | 'own',
  shown: readonly number[],
): ClassChoice {
  if (method === 'own') {
    const bounds = shown.map(asBound);
    return { kind: 'own', bounds: areBounds(bounds) ? bounds : [1] };
  }
  return { ...madeOf(choice), method };
}

/** Another number of classes: of own bounds the last go, or each further one doubles the last, as far as bounds go. */
export function withCount(choice: ClassChoice, count: number): ClassChoice {
  if (choice.kind === 'made') return { ...choice, count };
  const bounds = choice.bounds.slice(0, count - 1);
  while (bounds.length < count - 1) bounds.push((bounds.at(-1) ?? 0.5) * 2);
  return areBounds(bounds) ? { kind: 'own', bounds } : choice;
}

function madeOf(choice: ClassChoice): MadeClasses {
  if (choice.kind === 'made') return choice;
  return { ...DEFAULT_CLASSES, count: Math.min(MOST_CLASSES, choice.bounds.length + 1) };
}

import type { Group } from './scenario';

/** About how many of the people present belong to a group, to the nearest whole; groups may overlap. */
export function groupSize({ share }: Group, people: number): number {
  return Math.round((people * share) / 100);
}

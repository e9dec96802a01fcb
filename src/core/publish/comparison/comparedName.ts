import { figureName, type FrozenFigure } from '../frozen/frozenFigures';

/** The ids of sets that a person made (core/session/setsText), which are given anew in every link. */
const OWN_SET = /^own[1-9]\d?$/;

/**
 * One text for what a figure is of, in any snapshot: `figureName`, and of a set of a person's own its members too. Under
 * one id two snapshots may have two such sets, and their figures are none of each other.
 */
export function comparedName(figure: FrozenFigure): string {
  const isOwn = figure.level === 'set' && OWN_SET.test(figure.place);
  return isOwn ? [figureName(figure), ...figure.members.toSorted()].join('\t') : figureName(figure);
}

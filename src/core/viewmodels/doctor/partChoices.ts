import { message, type Message } from '../../domain/message';
import type { Dimension } from '../../domain/measure';
import type { ColumnRole } from '../../ingest/columnRole';
import type { UnderstoodColumn } from '../../ingest/understanding';

type CountRole = Extract<ColumnRole, { is: 'count' }>;

/** One class of a breakdown that a column can be taken for, under a word for a select. */
export interface PartChoice {
  readonly word: string;
  readonly text: Message;
  readonly role: CountRole;
}

/**
 * The breakdowns of which a person can take a column for one class: shelter, origin and period. The class goes by the
 * header; people and unit, where that tells none, are those of this column or of the others. O(columns).
 */
export function partChoices(
  { index, role: own }: UnderstoodColumn,
  columns: readonly UnderstoodColumn[],
): readonly PartChoice[] {
  const others = columns.flatMap(({ role, index: at }) =>
    role.is === 'count' && at !== index ? [role] : [],
  );
  const isCount = own.is === 'count' ? [own] : [];
  const [like] = [...isCount, ...others.filter(({ part }) => part !== null), ...others];
  const { measure = 'idps', unit = 'individuals' } = like ?? {};
  const from: Dimension = measure === 'returnees' ? 'lastDisplacement' : 'origin';
  return (['shelter', from, 'wave'] as const).map((dimension) => ({
    word: wordOf(dimension),
    text: message(`role-part-${dimension}`, { unit }),
    role: { is: 'count', measure, unit, part: { dimension, key: '' }, day: null },
  }));
}

/** The word of the choice that a role is; null for one that no person can choose, and for a class of one date. */
export function wordOfPart(role: ColumnRole): string | null {
  const isChoice = role.is === 'count' && role.part !== null && role.day === null;
  return isChoice && role.part.dimension !== 'sexAge' ? wordOf(role.part.dimension) : null;
}

function wordOf(dimension: Dimension): string {
  return `part-${dimension}`;
}

import { STANDARDS, type Rule, type Standard } from './standards';

/** What people present need by one standard. */
export interface Need {
  readonly standard: Standard;
  readonly amount: number;
  /** The upper end where the standard is a range; else null. */
  readonly upTo: number | null;
  /** Toilets for women and for men; null where a need is not split. */
  readonly split: { readonly women: number; readonly men: number } | null;
}

/** What so many people present need, by every standard. Facilities, staff and beds are whole, rounded up. */
export function needsOf(people: number): Need[] {
  return STANDARDS.map((standard) => {
    const amount = amountBy(standard.rule, people);
    const upTo = standard.rule.kind === 'each' ? (standard.rule.upTo ?? null) : null;
    const women = Math.ceil((amount * 3) / 4);
    return {
      standard,
      amount,
      upTo: upTo === null ? null : people * upTo,
      split: standard.isSplit ? { women, men: amount - women } : null,
    };
  });
}

function amountBy(rule: Rule, people: number): number {
  if (rule.kind === 'each') return people * rule.amount;
  return Math.ceil(rule.kind === 'onePer' ? people / rule.people : (people * rule.amount) / 10_000);
}

import type { Need } from '../../core/exercise/needs';
import type { Rule, Unit } from '../../core/exercise/standards';
import type { Language } from '../../language/language';

type T = Language['t'];

/** An amount with its unit; a range from its lower to its upper end. */
export function amountText(t: T, unit: Unit, amount: number, upTo: number | null = null): string {
  const one = (value: number) => t(`exercise-amount-${unit}`, { amount: { count: value } });
  if (upTo === null) return one(amount);
  return t('exercise-range', { from: { count: amount }, to: one(upTo) });
}

/** What more there is to say of an amount: the hectares of a site, toilets for women and for men; null for nothing. */
export function amountNote(t: T, { standard, amount, split }: Need): string | null {
  if (split && amount > 0)
    return t('exercise-split', { women: { count: split.women }, men: { count: split.men } });
  const isSite = standard.id === 'site' || standard.id === 'siteOutside';
  return isSite ? t('exercise-hectares', { hectares: { factor: amount / 10_000 } }) : null;
}

/** How the amount follows from the people present. */
export function formulaText(t: T, rule: Rule, people: number): string {
  const per = { factor: rule.kind === 'onePer' ? rule.people : rule.amount };
  return t(`exercise-rule-${rule.kind}`, { people: { count: people }, per });
}

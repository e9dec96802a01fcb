/** From how many on a figure may be published, and what is sensitive besides. Ours by default (spec 4.4). */
export interface SuppressionRules {
  /** Counts of families from 1 to one less than this are suppressed. */
  readonly leastFamilies: number;
  /** The same of individuals that were counted one by one. Those made of families go by their families. */
  readonly leastIndividuals: number;
  /** Whether a zero tells something that may harm, such as the absence of a group, and is suppressed like a small count. */
  readonly zerosAreSensitive: boolean;
  /** Why a threshold is lower than the usual one; empty where none is. */
  readonly reason: string;
}

export const USUAL_RULES: SuppressionRules = {
  leastFamilies: 5,
  leastIndividuals: 10,
  zerosAreSensitive: false,
  reason: '',
};

/** How many values a suppressed small count must leave open to a reader who knows everything that is published. */
export const OPEN_VALUES = 3;

/** Below this a reader who knows the rule is left fewer values than must stay open, whatever else is suppressed. */
const LEAST_THRESHOLD = OPEN_VALUES + 1;
/** Letters of a reason that says something. */
const LEAST_REASON = 10;

/** What is wrong with rules: nothing may be published by them. */
export type RuleFault = 'threshold_not_whole' | 'threshold_too_low' | 'lowered_without_reason';

/** The faults of rules; none for those that may be used. */
export function faultsOfRules(rules: SuppressionRules): RuleFault[] {
  const thresholds = [rules.leastFamilies, rules.leastIndividuals];
  const isLowered =
    rules.leastFamilies < USUAL_RULES.leastFamilies || rules.leastIndividuals < USUAL_RULES.leastIndividuals;
  const faults: RuleFault[] = [];
  if (!thresholds.every(Number.isSafeInteger)) faults.push('threshold_not_whole');
  if (thresholds.some((least) => least < LEAST_THRESHOLD)) faults.push('threshold_too_low');
  if (isLowered && !isReason(rules.reason)) faults.push('lowered_without_reason');
  return faults;
}

/** Whether a typed text is long enough to be a reason. */
export function isReason(text: string): boolean {
  return text.trim().length >= LEAST_REASON;
}

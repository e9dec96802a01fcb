import type { Failure } from '../core/domain/failure';
import type { Language } from './language';

/** Why an operation could not go on, in words: the sentence on it and, where one thing in the file is wrong, that thing. */
export function failureSentence({ code, detail, at }: Failure, t: Language['t']): string {
  const sentence = t(`failure-${code}`, { detail });
  if (!at) return sentence;
  const line = { count: at.row };
  const reason = at.issue && t(`issue-${at.issue}`);
  return `${sentence} ${reason ? t('failure-reason', { line, reason }) : t('failure-line', { line })}`;
}

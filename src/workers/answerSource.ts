import type { Answers } from '../core/ingest/answers';
import { readMapping } from '../core/ingest/mappingFile';
import { Failed } from './failed';
import type { AnswerSource } from './procedures';

/** The answers that a person or a mapping file gives; null for neither. Fails as `mapping_unreadable`. */
export function givenAnswers(source: AnswerSource): Answers | null {
  if (source.from === 'person') return source.answers;
  if (source.from === 'memory') return null;
  const answers = readMapping(source.text);
  if (!answers.ok) throw new Failed(answers.failure.code, answers.failure.detail);
  return answers.value;
}

/** The answers remembered for a header; null when there are none, or none that can be read any more. */
export function rememberedAnswers(source: AnswerSource, signature: string): Answers | null {
  if (source.from !== 'memory') return null;
  const kept = source.remembered.find((one) => one.signature === signature);
  const answers = kept && readMapping(kept.mapping);
  return answers?.ok ? answers.value : null;
}

import { useEffect, useState } from 'react';

/** An answer that takes time: null until the one to the present question is here. */
export interface Awaited<Answer> {
  readonly answer: Answer | null;
  readonly retry: () => void;
}

/**
 * Asks once for each question, which is known by identity; answers to earlier ones are dropped. Where a question comes
 * anew and `isSame` finds it unchanged, its answer stands until the new one is here. `ask` must never reject.
 */
export function useAnswer<Question, Answer>(
  question: Question,
  ask: (question: Question) => Promise<Answer>,
  isSame: (before: Question, now: Question) => boolean = Object.is,
): Awaited<Answer> {
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{ readonly to: Question; readonly answer: Answer } | null>(null);
  useEffect(() => {
    let isOver = false;
    void ask(question).then((answer) => {
      if (!isOver) setFound({ to: question, answer });
    });
    return () => void (isOver = true);
  }, [question, ask, attempt]);
  return {
    answer: found && isSame(found.to, question) ? found.answer : null,
    retry: () => setAttempt((before) => before + 1),
  };
}

import { useEffect, useState } from 'react';

/** An answer that takes time: null until the one to the present question is here. */
export interface Awaited<Answer> {
  readonly answer: Answer | null;
  readonly retry: () => void;
}

/** Asks once for each question, which is known by identity; answers to earlier ones are dropped. `ask` must never reject. */
export function useAnswer<Question, Answer>(
  question: Question,
  ask: (question: Question) => Promise<Answer>,
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
    answer: found?.to === question ? found.answer : null,
    retry: () => setAttempt((before) => before + 1),
  };
}

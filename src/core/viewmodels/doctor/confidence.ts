/** How sure the doctor is of a column, in a word and in marks out of three. */
export interface Confidence {
  readonly word: 'sure' | 'likely' | 'unsure' | 'none';
  readonly marks: 0 | 1 | 2 | 3;
}

/** The word for a confidence of 0 to 1. */
export function confidenceOf(confidence: number): Confidence {
  if (confidence >= 0.9) return { word: 'sure', marks: 3 };
  if (confidence >= 0.6) return { word: 'likely', marks: 2 };
  if (confidence > 0) return { word: 'unsure', marks: 1 };
  return { word: 'none', marks: 0 };
}

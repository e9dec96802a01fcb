/** Stands in every file of an exercise, whose figures are made up: no such file is ever read as figures. */
export const EXERCISE_MARK = 'nuzuh-exercise';

/** What is wrong with a field of an exercise, by its path such as `scenario.injects.0.day`. */
export interface ExerciseFault {
  readonly field: string;
  readonly reason:
    | 'notJson'
    | 'notExercise'
    | 'version'
    | 'tooLong'
    | 'missing'
    | 'unknown'
    | 'wrongKind'
    | 'outOfRange'
    | 'sum'
    | 'afterTheEnd'
    | 'backwards';
}

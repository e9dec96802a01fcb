/** What is wrong in a file that a person saved here or elsewhere, where: `points[2].capacity`. */
export interface FieldFault {
  /** Empty for the file as a whole. */
  readonly field: string;
  readonly reason:
    | 'notJson'
    | 'tooLong'
    | 'otherKind'
    | 'version'
    | 'missing'
    | 'unknown'
    | 'wrongKind'
    | 'notBetween'
    | 'notTenths'
    | 'notWhole'
    | 'notCount'
    | 'notAmount'
    | 'word'
    | 'day'
    | 'order'
    | 'repeated'
    | 'notUnderstood'
    | 'sum'
    | 'afterTheEnd'
    | 'backwards';
  /** What the value may be, where bounds are the reason. */
  readonly least?: number;
  readonly most?: number;
}

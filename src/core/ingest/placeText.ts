/** Code and name of a place as a row gives them; empty where it gives none. */
export interface PlaceText {
  readonly code: string;
  readonly name: string;
}

/** What a row without a place gives. */
export const NO_PLACE: PlaceText = { code: '', name: '' };

/** Whether neither names anything. */
export function isEmpty({ code, name }: PlaceText): boolean {
  return code === '' && name === '';
}

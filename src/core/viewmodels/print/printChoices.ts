import { ORIENTATIONS, PAPERS, type Orientation, type Paper } from './paper';

/** What a report may hold, in the order in which it is offered. */
export const PRINT_PARTS = [
  'paragraph',
  'map',
  'timeline',
  'table',
  'breakdown',
  'comparison',
  'rounds',
  'matrix',
  'returns',
] as const;
export type PrintPart = (typeof PRINT_PARTS)[number];

/** In colour, or in greys that a printer without colour tells apart. */
export const INKS = ['colour', 'grey'] as const;
export type Ink = (typeof INKS)[number];

/** How a report is printed; `parts` in their order on paper. */
export interface PrintChoices {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly ink: Ink;
  readonly parts: readonly PrintPart[];
}

export const DEFAULT_PRINT: PrintChoices = {
  paper: 'A4',
  orientation: 'portrait',
  ink: 'colour',
  parts: ['paragraph', 'map', 'timeline', 'table'],
};

/** The words stand behind `#print=`; programs that pass addresses on may write a comma as `%2C`. */
const BEHIND_HASH = /^#print(?:=(?<words>.*))?$/;

/** What an address says of a report. */
export interface ReadChoices {
  readonly choices: PrintChoices;
  /** What is not known, and was left out. */
  readonly unknown: readonly string[];
}

/**
 * The choices behind the `#` of an address, such as `#print=A3,landscape,grey,map,table`: words in any order, of which
 * the parts keep theirs. What is not said is as usual. Null where no report is asked for.
 */
export function readPrint(hash: string): ReadChoices | null {
  const said = BEHIND_HASH.exec(hash);
  if (!said) return null;
  const words = (said.groups?.['words'] ?? '').split(/,|%2C/i).filter((word) => word !== '');
  const pick = <Word extends string>(known: readonly Word[]) =>
    known.filter((word) => words.includes(word)).at(-1);
  const parts = [...new Set(words)].flatMap((word) => PRINT_PARTS.find((part) => part === word) ?? []);
  const known: readonly string[] = [...PAPERS, ...ORIENTATIONS, ...INKS, ...PRINT_PARTS];
  return {
    choices: {
      paper: pick(PAPERS) ?? DEFAULT_PRINT.paper,
      orientation: pick(ORIENTATIONS) ?? DEFAULT_PRINT.orientation,
      ink: pick(INKS) ?? DEFAULT_PRINT.ink,
      parts: parts.length > 0 ? parts : DEFAULT_PRINT.parts,
    },
    unknown: words.filter((word) => !known.includes(word)),
  };
}

/** The same choices as they stand behind the `#`. */
export function writePrint({ paper, orientation, ink, parts }: PrintChoices): string {
  return `#print=${[paper, orientation, ink, ...parts].join(',')}`;
}

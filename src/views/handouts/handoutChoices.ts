import type { Headline } from '../../core/viewmodels/headline';
import type { Orientation, PageSize, Paper } from '../../core/viewmodels/print/paper';
import type { Ink } from '../../core/viewmodels/print/printChoices';
import type { LanguageCode } from '../../core/session/view';
import type { SetName } from '../../state/questions';
import type { Shown } from '../useShown';

/** What can be handed out. */
export const HANDOUTS = ['poster', 'blank', 'questions'] as const;

/** Which dates a poster has. */
export const POSTER_DATES = ['evenly', 'years', 'around'] as const;

/** How many maps a poster has at most. */
export const POSTER_SIZES = [12, 16, 20, 24] as const;

/** In which language a blank map names its places; null for no names. */
export type MapNames = LanguageCode | null;

export interface HandoutChoices {
  readonly kind: (typeof HANDOUTS)[number];
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly ink: Ink;
  readonly dates: (typeof POSTER_DATES)[number];
  readonly most: (typeof POSTER_SIZES)[number];
  /** Which questions are asked. */
  readonly set: SetName;
  /** `page`: in the language of the page. */
  readonly names: MapNames | 'page';
}

export const USUAL_HANDOUT: HandoutChoices = {
  kind: 'poster',
  paper: 'A3',
  orientation: 'landscape',
  ink: 'colour',
  dates: 'evenly',
  most: 24,
  set: 'reading',
  names: 'page',
};

/** What a handout is made from. */
export interface HandoutProps {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly choices: HandoutChoices;
  readonly size: PageSize;
  /** Of the preview; paper has its own size. */
  readonly scale: number;
}

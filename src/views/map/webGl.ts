/**
 * How far the interactive map has come: asked for, on screen, not to be had in this browser, its code not to be
 * fetched, or taken away later. */
export type WebGl = 'wanted' | 'shown' | 'absent' | 'unfetched' | 'lost';

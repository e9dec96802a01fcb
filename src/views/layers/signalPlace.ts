import type { PlaceId } from '../../core/domain/place';

/** How far above the middle of its place a signal stands, in CSS pixels: over the name. */
export const RAISED = 24;

/** What is pointed at when it is the signal of a place, and not the place. */
export const signalId = (place: PlaceId) => `signal ${place}`;

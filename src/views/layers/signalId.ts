import type { PlaceId } from '../../core/domain/place';

const SIGNAL = 'signal ';

/** What is pointed at when it is the signal of a place, and not the place. */
export const signalId = (place: PlaceId) => `${SIGNAL}${place}`;

/** Whether what is pointed at is a signal. */
export const isSignal = (id: string) => id.startsWith(SIGNAL);

import { ROOMS } from '../../src/views/workshop/rooms';

/** The keys of what teaches and rehearses with the figures. */
export const WORKSHOP_KEYS: readonly [string, string[]][] = [
  ['workshop-room-*', ROOMS.map((room) => `workshop-room-${room}`)],
  ['workshop-about-*', ROOMS.map((room) => `workshop-about-${room}`)],
];

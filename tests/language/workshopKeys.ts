import { FLAWS } from '../../src/core/viewmodels/questions/question';
import type { QuestionsFault } from '../../src/core/viewmodels/questions/questionsText';
import { SETS } from '../../src/state/questions';
import { ROOMS } from '../../src/views/workshop/rooms';
import { members } from './members';

const FAULTS = members<QuestionsFault>({ json: true, kind: true, newer: true, empty: true });
const STOCKS = ['idps-individuals', 'idps-families', 'returnees-individuals', 'returnees-families'];

/** The keys of what teaches and rehearses with the figures. */
export const WORKSHOP_KEYS: readonly [string, string[]][] = [
  ['workshop-room-*', ROOMS.map((room) => `workshop-room-${room}`)],
  ['workshop-about-*', ROOMS.map((room) => `workshop-about-${room}`)],
  ['predict-set-*', SETS.map((set) => `predict-set-${set}`)],
  ['predict-about-*', SETS.map((set) => `predict-about-${set}`)],
  ['predict-no-*', SETS.map((set) => `predict-no-${set}`)],
  ['predict-fault-*', FAULTS.map((fault) => `predict-fault-${fault}`)],
  ['predict-flaw-*', FLAWS.map((flaw) => `predict-flaw-${flaw}`)],
  ['predict-what-*-*', STOCKS.map((stock) => `predict-what-${stock}`)],
  ['predict-ask-most*', ['', '-own', '-district'].map((words) => `predict-ask-most${words}`)],
];

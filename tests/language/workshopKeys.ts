import { FLAWS } from '../../src/core/viewmodels/questions/question';
import { SETS } from '../../src/state/questions';
import { HANDOUTS, POSTER_DATES } from '../../src/views/handouts/handoutChoices';
import { ROOMS } from '../../src/views/workshop/rooms';
import { EXERCISE_KEYS } from './exerciseKeys';
import { FILE_FAULT_KEYS } from './fileFaultKeys';
import {
  CONFIDENCES,
  DIRECTIONS,
  PHASES,
  POINT_KINDS,
  POINT_STATUSES,
} from '../../src/core/viewmodels/board/board';
import { SHIPPED_LINES } from '../../src/core/viewmodels/board/newBoard';

const STOCKS = ['idps-individuals', 'idps-families', 'returnees-individuals', 'returnees-families'];

/** The keys of what teaches and rehearses with the figures. */
export const WORKSHOP_KEYS: readonly [string, string[]][] = [
  ['workshop-room-*', ROOMS.map((room) => `workshop-room-${room}`)],
  ['workshop-about-*', ROOMS.map((room) => `workshop-about-${room}`)],
  ...FILE_FAULT_KEYS,
  ...EXERCISE_KEYS,
  ['predict-set-*', SETS.map((set) => `predict-set-${set}`)],
  ['predict-about-*', SETS.map((set) => `predict-about-${set}`)],
  ['predict-no-*', SETS.map((set) => `predict-no-${set}`)],
  ['predict-flaw-*', FLAWS.map((flaw) => `predict-flaw-${flaw}`)],
  ['predict-what-*-*', STOCKS.map((stock) => `predict-what-${stock}`)],
  ['predict-ask-most*', ['', '-own', '-district'].map((words) => `predict-ask-most${words}`)],
  ['story-*', ['sentence', 'notes'].map((field) => `story-${field}`)],
  ['board-*', DIRECTIONS.map((direction) => `board-${direction}`)],
  ['board-tab-*', ['points', 'checklists', 'referrals', 'log'].map((tab) => `board-tab-${tab}`)],
  ['board-kind-*', POINT_KINDS.map((kind) => `board-kind-${kind}`)],
  ['board-status-*', POINT_STATUSES.map((status) => `board-status-${status}`)],
  ['board-confidence-*', CONFIDENCES.map((one) => `board-confidence-${one}`)],
  ['board-phase-*', PHASES.map((phase) => `board-phase-${phase}`)],
  ['board-line-*', Object.values(SHIPPED_LINES).flatMap((ids) => ids.map((id) => `board-line-${id}`))],
  ['board-from-*', ['typed', 'file'].map((origin) => `board-from-${origin}`)],
  [
    'board-referral-*',
    ['sector', 'organisation', 'contact', 'capacity'].map((one) => `board-referral-${one}`),
  ],
  ['handouts-*', [...HANDOUTS, 'key'].map((kind) => `handouts-${kind}`)],
  ['handouts-how-*', ['most', 'count', 'read', 'peak'].map((way) => `handouts-how-${way}`)],
  ['handouts-dates-*', POSTER_DATES.map((dates) => `handouts-dates-${dates}`)],
];

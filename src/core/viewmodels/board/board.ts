import type { Day } from '../../domain/day';
import type { Names } from '../../domain/place';
import type { DailyThresholds } from '../influx/thresholds';

export const POINT_KINDS = ['crossing', 'checkpoint'] as const;
export const POINT_STATUSES = ['open', 'restricted', 'closed', 'unknown'] as const;
export type PointStatus = (typeof POINT_STATUSES)[number];

/** How far a person trusts an event that was told. */
export const CONFIDENCES = ['confirmed', 'likely', 'unconfirmed'] as const;

/** Before, during and after a crisis that moves people across a border (spec 5.1). */
export const PHASES = ['before', 'during', 'after'] as const;
export type Phase = (typeof PHASES)[number];

export const DIRECTIONS = ['arrivals', 'departures'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What was counted at a point on one day; null for what was not told, which is not zero. */
export interface DayCount extends Readonly<Record<Direction, number | null>> {
  readonly day: Day;
}

/** A place that people pass, as a workshop knows it. Texts may be blank. */
export interface BoardPoint {
  readonly id: string;
  /** What was typed in stands as English and in for the other languages. */
  readonly names: Names;
  readonly kind: (typeof POINT_KINDS)[number];
  readonly governorate: Names;
  readonly status: PointStatus;
  /** The day from which the status holds; null when that is not known. */
  readonly since: Day | null;
  readonly source: string;
  readonly hours: string;
  /** People in a day; null when it is not known. */
  readonly capacity: number | null;
  readonly responsible: string;
  /** In calendar order, each day once. */
  readonly counts: readonly DayCount[];
}

/** Something that happened, by whom it was told, and how far that is trusted. */
export interface LogEntry {
  readonly id: string;
  readonly day: Day;
  readonly text: string;
  readonly source: string;
  readonly confidence: (typeof CONFIDENCES)[number];
}

/** One thing to do; without a text of its own it is the shipped line of its id (`shippedLines`). */
export interface ChecklistLine {
  readonly id: string;
  readonly text: string | null;
  readonly done: boolean;
}

/** Whom people may be referred to. `capacity` is free text: "40 beds", "mornings only". */
export interface Referral {
  readonly id: string;
  readonly sector: string;
  readonly organisation: string;
  readonly contact: string;
  readonly capacity: string;
}

/** All that a workshop knows of its points. Nothing of it enters the figures of a source. */
export interface Board {
  readonly title: string;
  readonly points: readonly BoardPoint[];
  readonly log: readonly LogEntry[];
  readonly checklists: Readonly<Record<Phase, readonly ChecklistLine[]>>;
  readonly referrals: readonly Referral[];
  /** When a day is an alert; null while this tool's own hold. */
  readonly thresholds: DailyThresholds | null;
}

import { readFileSync } from 'node:fs';
import { cubeOf } from '../../cubeOf';

const path = (name: string) => new URL(`../../../fixtures/doctor/${name}`, import.meta.url);

/** What the daily figures of one crossing must give. */
export interface ExpectedInflux {
  readonly missingDates: readonly string[];
  readonly sumReportedDays: number;
  readonly reportedDays: number;
  readonly expectedDays: number;
  readonly alerts: readonly {
    readonly date: string;
    readonly value: number;
    readonly baselineMean: number;
    readonly sdUsed: number;
    readonly threshold: number;
    readonly ratio: number;
    readonly capacityUse: number;
    readonly capacity: string;
  }[];
  readonly episode: {
    readonly start: string;
    readonly peak: { readonly date: string; readonly value: number };
    readonly individualsFirst3Days: number;
  };
}

export const EXPECTED = JSON.parse(
  readFileSync(path('14-border-flow-daily.expected.json'), 'utf8'),
) as ExpectedInflux;

const rows = readFileSync(path('14-border-flow-daily.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(','));

/** The arrivals of the fixture by day, blank where none are reported. */
export const ARRIVALS = cubeOf(
  rows.map(([date, , , individuals]) => `${date} Alpha ${individuals}`),
  { measure: 'arrivals' },
);

/** What its crossing can take in a day, as the fixture says. */
export const CAPACITY = Number(rows[0]?.[4]);

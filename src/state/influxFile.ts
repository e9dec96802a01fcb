import type { Cube } from '../core/cube/cube';
import { sourcesOf } from '../core/cube/sourcesOf';
import type { DatasetSummary } from '../core/domain/dataset';
import { codesIn } from '../core/publish/writtenFigure';
import { dailyRows, surgeRows } from '../core/publish/influxRows';
import type { DailyPlace, DailyWatch } from '../core/viewmodels/influx/dailyWatch';
import type { SurgePlace, SurgeWatch } from '../core/viewmodels/influx/surgeWatch';
import { aboutFigures } from './aboutFigures';
import { saveTable } from './saveTable';
import { useStore } from './store';

/** A watch to save, with what it says and by which thresholds. */
export interface WatchToSave {
  readonly watch: DailyWatch | SurgeWatch;
  readonly series: Cube;
  readonly dataset: DatasetSummary;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly link: string | null;
}

/** Saves an influx watch as a CSV table: above its header what it says, by which thresholds, and where figures are from. */
export function saveWatch({ watch, series, dataset, sentence, notes, link }: WatchToSave): void {
  const { dates, places, measure, unit, file, perFamily } = series;
  // A daily baseline may lie anywhere before; a surge is of two dates.
  const isBehind = (day: string) => day <= watch.day && (watch.kind === 'daily' || day >= watch.from);
  const indexes = dates.flatMap(({ day }, index) => (isBehind(day) ? [index] : []));
  const about = aboutFigures({
    sentence,
    notes,
    file,
    perFamily,
    sources: sourcesOf(series, indexes, places),
    link,
  });
  const counted = `${measure}_${unit}`;
  const codeOf = codesIn(dataset);
  const rows =
    watch.kind === 'daily'
      ? dailyRows(
          watch.day,
          counted,
          watch.places.map((one) => ({ ...writtenDaily(one), code: codeOf(one.place) })),
        )
      : surgeRows(
          watch.from,
          watch.day,
          counted,
          watch.places.map((one) => ({ ...writtenSurge(one), code: codeOf(one.place) })),
        );
  saveTable(`influx-${measure}-${unit}-${watch.day}`, rows, about);
}

function writtenDaily(one: DailyPlace) {
  const { nameOf } = useStore.getState().language;
  const reason = one.empty ?? one.why ?? '';
  return { ...one, name: nameOf(one.names), reason, since: one.influx?.since ?? null };
}

function writtenSurge(one: SurgePlace) {
  const { nameOf } = useStore.getState().language;
  const note = one.marks.map(({ text }) => nameOf(text)).join(' ');
  return { ...one, name: nameOf(one.names), reason: one.empty ?? one.why ?? '', note };
}

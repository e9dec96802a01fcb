import { dateIndexAt } from '../cube/cube';
import type { DatasetSummary, OfferedMeasure } from '../domain/dataset';
import type { Day } from '../domain/day';
import type { Unit } from '../domain/measure';
import { message, type Message } from '../domain/message';
import type { RoundDate } from '../domain/round';
import { datasetAt } from './datasetAt';
import { DEFAULT_VIEW, ofOneKind, type View } from './view';

/** The view with only what the dataset has, and what had to be left out. */
export function resolveChoices(view: View, dataset: DatasetSummary): { view: View; notices: Message[] } {
  const notices: Message[] = [];
  const level = dataset.districts ? view.level : 'governorate';
  if (level !== view.level) notices.push(message('notice-level-missing'));
  const whole = [...dataset.places, ...dataset.unplaced].find(({ id }) => id === view.within);
  const within = level === 'district' && whole ? whole.id : null;
  if (within !== view.within && level === view.level) {
    notices.push(message('notice-link-dropped', { part: `within=${view.within}` }));
  }
  const { places: onMap, unplaced, regionSets, measures } = datasetAt(dataset, level, within);
  const known = new Set([...onMap, ...unplaced, ...regionSets].map(({ id }) => id));
  const places = view.places.filter((id) => known.has(id));
  for (const id of view.places) {
    if (!known.has(id)) notices.push(message('notice-place-unknown', { place: id }));
  }
  const isAskedFor = view.measure !== DEFAULT_VIEW.measure;
  const wished = isAskedFor && measures.find(({ measure }) => measure === view.measure);
  const offered = wished || measures[0];
  if (!offered) return { view: { ...view, level, within, places }, notices };
  const { measure } = offered;
  if (isAskedFor && !wished) notices.push(message('notice-measure-missing'));
  const unit = unitOf(view, offered);
  if (unit !== view.unit) notices.push(message('notice-unit-missing'));
  const isOther = (isAskedFor && !wished) || unit !== view.unit;
  const resolved = { ...view, level, within, places, measure, unit, signals: isOther ? null : view.signals };
  const kept = ofOneKind(resolved);
  if (kept.from !== view.from) notices.push(message('notice-from-stock'));
  return { view: kept, notices };
}

/** The unit of a view where its measure has it, or people can be made of families; else the first that the measure has. */
export function unitOf({ unit, perFamily }: View, { units }: Pick<OfferedMeasure, 'units'>): Unit {
  const isMade = perFamily !== null && unit === 'individuals' && units.includes('families');
  return isMade || units.includes(unit) ? unit : (units[0] ?? unit);
}

/** Where a wished-for day lies in a series, and what to say when it is not a reference date itself. */
export interface ResolvedDate {
  readonly index: number;
  readonly notice: Message | null;
}

/**
 * The reference date in force on a day: the last one on or before it, never a later one. A day before the series
 * gives its first date; no day gives the last one.
 */
export function resolveDate(dates: readonly RoundDate[], day: Day | null): ResolvedDate {
  const last = dates.length - 1;
  if (day === null) return { index: last, notice: null };
  const found = dateIndexAt(dates, day);
  const index = Math.max(0, found);
  const shown = dates[index]?.day;
  if (shown === undefined || shown === day) return { index, notice: null };
  const key = found < 0 ? 'notice-date-before' : 'notice-date-between';
  return { index, notice: message(key, { wished: { day }, shown: { day: shown } }) };
}

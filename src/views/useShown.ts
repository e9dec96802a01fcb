import { useMemo } from 'react';
import type { Cube } from '../core/cube/cube';
import type { DatasetSummary } from '../core/domain/dataset';
import { kindOf } from '../core/domain/measure';
import { datasetAt } from '../core/session/datasetAt';
import { resolveDate } from '../core/session/resolveView';
import type { FlowOver } from '../core/viewmodels/flow/flowOver';
import { headlineOf, type Headline } from '../core/viewmodels/headline';
import { useStore } from '../state/store';

/** What is on screen: the dataset, its series and the indexes of the two dates; null before the first figure. */
export interface Shown {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly dateIndex: number;
  /** The date a change is counted from; -1 when there is none. */
  readonly sinceIndex: number;
  /** Of a flow its period and its series, of which `cube` has the sums; null for a stock. */
  readonly flow: FlowOver | null;
}

/** The series on screen and the dates the view asks for. */
export function useShown(): Shown | null {
  const dataset = useStore((store) => store.dataset);
  const frame = useStore((store) => store.frame);
  const date = useStore((store) => store.view.date);
  const from = useStore((store) => store.view.from);
  const compare = useStore((store) => store.view.compare);
  const flowOver = useStore((store) => store.flowOver);
  const at = useMemo(() => {
    if (!dataset || frame?.query.dataset !== dataset.id) return null;
    const { cube, query } = frame;
    if (!query.districts) return { dataset, cube };
    return { dataset: datasetAt(dataset, 'district', query.districts.within, cube.places), cube };
  }, [dataset, frame]);
  return useMemo(() => {
    if (!at) return null;
    if (kindOf(at.cube.measure) === 'flow') {
      const flow = flowOver?.(at.cube, from, date) ?? null;
      return flow && { dataset: at.dataset, cube: flow.sums, dateIndex: 1, sinceIndex: 0, flow };
    }
    const { dates } = at.cube;
    const dateIndex = resolveDate(dates, date).index;
    const sinceIndex = compare === null ? dateIndex - 1 : resolveDate(dates, compare).index;
    return { ...at, dateIndex, sinceIndex, flow: null };
  }, [at, flowOver, date, from, compare]);
}

/** The dataset on screen, at the level on screen; null before the first figure. */
export function useShownDataset(): DatasetSummary | null {
  return useShown()?.dataset ?? null;
}

/** The headline of what is on screen. */
export function useHeadline(shown: Shown | null): Headline | null {
  const places = useStore((store) => store.view.places);
  return useMemo(() => shown && headlineOf(shown.dataset, shown.cube, { places, ...shown }), [shown, places]);
}

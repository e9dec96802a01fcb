import { useMemo } from 'react';
import type { Cube } from '../../core/cube/cube';
import type { FrameQuery } from '../../core/cube/frame';
import { askSeries } from '../../state/series';
import { useStore } from '../../state/store';
import { useAnswer, type Awaited } from '../useAnswer';
import type { Shown } from '../useShown';

/** What a source counts in families, and what it gives in individuals; null where it gives none. */
export interface FamilySeries {
  readonly families: Cube;
  readonly individuals: Cube | null;
}

/** Both series of what is on screen; 'failed' where one could not be read. */
export function useFamilies({ dataset, cube: { measure }, flow }: Shown): Awaited<FamilySeries | 'failed'> {
  const districts = useStore((store) => store.frame?.query.districts);
  const carry = useStore((store) => store.view.carry);
  const units = dataset.measures.find((one) => one.measure === measure)?.units;
  const hasOwn = units?.includes('individuals') ?? false;
  const question = useMemo((): Question => {
    const query = {
      dataset: dataset.id,
      measure,
      ...(districts && { districts }),
      ...(carry !== null && { carry }),
    };
    return {
      families: { ...query, unit: 'families' },
      individuals: hasOwn && { ...query, unit: 'individuals' },
    };
  }, [dataset.id, measure, districts, carry, hasOwn]);
  const awaited = useAnswer(question, ask);
  const from = useStore((store) => store.view.from);
  const date = useStore((store) => store.view.date);
  const flowOver = useStore((store) => store.flowOver);
  const isFlow = flow !== null;
  const answer = useMemo(() => {
    if (!isFlow || awaited.answer === null || awaited.answer === 'failed') return awaited.answer;
    const sumsOf = (series: Cube) => flowOver?.(series, from, date)?.sums ?? series; // as the page adds them up
    const { families, individuals } = awaited.answer;
    return { families: sumsOf(families), individuals: individuals && sumsOf(individuals) };
  }, [awaited.answer, isFlow, flowOver, from, date]);
  return { ...awaited, answer };
}

interface Question {
  readonly families: FrameQuery;
  readonly individuals: FrameQuery | false;
}

async function ask({ families, individuals }: Question): Promise<FamilySeries | 'failed'> {
  const [counted, own] = await Promise.all([askSeries(families), individuals && askSeries(individuals)]);
  if (!counted.ok || (own && !own.ok)) return 'failed';
  return { families: counted.value.cube, individuals: own ? own.value.cube : null };
}

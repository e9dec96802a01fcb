import type { DatasetSummary } from '../../core/domain/dataset';
import { partsQuery } from '../../core/viewmodels/partsQuery';
import type { ReturnFacts } from '../../core/viewmodels/returns/returnRates';
import { askBreakdown } from '../../state/askBreakdown';
import { askSeries } from '../../state/series';
import { useAnswer, type Awaited } from '../useAnswer';

/** Both stocks and the origins of the displaced; 'failed' where they could not be read. */
export function useReturnFacts(dataset: DatasetSummary): Awaited<ReturnFacts | 'failed'> {
  return useAnswer(dataset, askFacts);
}

/** The unit of both series is that in which origins are told. */
async function askFacts(dataset: DatasetSummary): Promise<ReturnFacts | 'failed'> {
  const places = [...dataset.places, ...dataset.unplaced].map(({ id }) => id);
  const origins = await askBreakdown(partsQuery(dataset, 'idps', 'origin', places));
  if (!origins) return 'failed';
  const { unit } = origins;
  const [returnees, idps] = await Promise.all(
    (['returnees', 'idps'] as const).map((measure) => askSeries({ dataset: dataset.id, measure, unit })),
  );
  if (!returnees?.ok || !idps?.ok) return 'failed';
  return { dataset, origins, returnees: returnees.value.cube, idps: idps.value.cube };
}

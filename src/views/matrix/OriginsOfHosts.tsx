import { useMemo } from 'react';
import type { BreakdownQuery } from '../../core/cube/breakdown';
import { message } from '../../core/domain/message';
import { ladderBounds } from '../../core/viewmodels/classes';
import { largestPairs, type OriginHost } from '../../core/viewmodels/matrix/originHost';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { PlacesWaiting } from '../parts/PlacesWaiting';
import type { Shown } from '../useShown';
import { MatrixTable } from './MatrixTable';
import { PairList } from './PairList';
import { useOriginHost } from './useOriginHost';

interface Props {
  readonly shown: Shown;
  readonly query: BreakdownQuery;
}

const MOST_PAIRS = 12;

/** The matrix with its sentence and its largest cells, once the origins of every host are here. */
export function OriginsOfHosts({ shown, query }: Props) {
  const { t } = useStore((store) => store.language);
  const { parts, matrix, largest } = useOriginHost(shown, query);
  const bounds = useMemo(() => ladderBounds(largest.any), [largest]);
  if (parts.found.size < parts.all) return <PlacesWaiting shown={shown} parts={parts} />;
  if (!matrix) return <p className="soft">{t('breakdown-none')}</p>;
  const { silent } = matrix;
  return (
    <>
      <Sentence shown={shown} matrix={matrix} />
      <p className="soft">{t('matrix-stock')}</p>
      {silent.length > 0 && <p className="soft">{t('matrix-silent', { places: { list: silent } })}</p>}
      <MatrixTable model={matrix} bounds={bounds} />
      <PairList pairs={largestPairs(matrix, MOST_PAIRS)} model={matrix} />
    </>
  );
}

/** How many are in the place they came from, where that can be told, and of how many nothing is known. */
function Sentence({ shown, matrix }: { readonly shown: Shown; readonly matrix: OriginHost }) {
  const { t } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { choices } = selectionOf(chosen, shown.dataset, shown.cube);
  const { day, measure, dimension, unit, total, known, within } = matrix;
  return (
    <p className="matrix-sentence">
      {within !== null &&
        known > 0 &&
        t(`matrix-sentence-${dimension}`, {
          place: { list: choices.map(({ inSentence }) => inSentence) },
          day: { day },
          figure: { say: message(`figure-short-${measure}-${unit}`, { value: { count: known } }) },
          within: { count: within },
          share: { percent: (within / known) * 100 },
          elsewhere: { count: known - within },
        })}{' '}
      {total > known && t('matrix-unknown', { unknown: { count: total - known }, total: { count: total } })}
    </p>
  );
}

import { useMemo } from 'react';
import type { BreakdownQuery } from '../../core/cube/breakdown';
import { ladderBounds } from '../../core/viewmodels/classes';
import { largestPairs } from '../../core/viewmodels/matrix/originHost';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { SavePicture } from '../image/SavePicture';
import { PlacesWaiting } from '../parts/PlacesWaiting';
import type { Shown } from '../useShown';
import { useViewLink } from '../useViewLink';
import { matrixSentence } from './matrixSentence';
import { MatrixSheet } from './MatrixSheet';
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
  const chosen = useStore((store) => store.view.places);
  const link = useViewLink();
  const { parts, matrix, largest, readFrom } = useOriginHost(shown, query);
  const bounds = useMemo(() => ladderBounds(largest.any), [largest]);
  if (parts.found.size < parts.all) return <PlacesWaiting shown={shown} parts={parts} />;
  if (!matrix) return <p className="soft">{t('breakdown-none')}</p>;
  const { silent } = matrix;
  const { choices } = selectionOf(chosen, shown.dataset, shown.cube);
  return (
    <>
      <p className="matrix-sentence">{matrixSentence(t, matrix, choices)}</p>
      <p className="soft">{t('matrix-stock')}</p>
      {silent.length > 0 && <p className="soft">{t('matrix-silent', { places: { list: silent } })}</p>}
      <MatrixTable model={matrix} bounds={bounds} />
      <SavePicture
        name={`${matrix.measure}-by-${matrix.dimension}-and-host-${matrix.day}`}
        sheet={
          <MatrixSheet
            shown={shown}
            matrix={matrix}
            bounds={bounds}
            {...readFrom}
            link={link({ date: matrix.day })}
          />
        }
      />
      <PairList pairs={largestPairs(matrix, MOST_PAIRS)} model={matrix} />
    </>
  );
}

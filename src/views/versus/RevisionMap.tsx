import { useMemo, useState } from 'react';
import type { Day } from '../../core/domain/day';
import type { PlaceId } from '../../core/domain/place';
import type { FigureChange } from '../../core/publish/comparison/figureChange';
import { becameOf, revisionMapOf } from '../../core/viewmodels/change/revisionMap';
import { comparedFigure } from '../../state/versus/comparedFigure';
import type { Side } from '../../state/versus/side';
import { useStore } from '../../state/store';
import { EmptyPatterns } from '../map/EmptyPatterns';
import { mapGeometry } from '../map/geometry';
import { Edges } from '../map/Ground';
import { useOutlines } from '../map/useOutlines';
import { RetryNote } from '../panels/RetryNote';
import { AreasOfDate } from '../rounds/AreasOfDate';
import { AreasThatBecame, BecamePatterns } from './BecamePatterns';
import { isRevised } from './revisionDates';
import { RevisionLegend } from './RevisionLegend';
import type { FigureWords } from './useFigureWords';

interface Props {
  readonly side: Side;
  readonly day: Day;
  /** The figures of the date. */
  readonly pairs: readonly FigureChange[];
  /** The largest change of a place at any date: the classes are those of all dates. */
  readonly largest: number;
  readonly words: FigureWords;
}

const SIZE = { width: 420, height: 360 };

/** Where figures of a date were revised: rises and falls in the colours of a change. The tables have the same figures. */
export function RevisionMap({ side, day, pairs, largest, words }: Props) {
  const { t } = useStore((store) => store.language);
  const [pointed, setPointed] = useState<PlaceId | null>(null);
  const { outlines, retry } = useOutlines(side.outlines ?? '', null);
  const geometry = useMemo(
    () => (outlines.phase === 'ready' ? mapGeometry(outlines.value, SIZE.width, SIZE.height, 2) : null),
    [outlines],
  );
  const own = useMemo(() => pairs.filter(({ of }) => of.level === 'governorate'), [pairs]);
  const revised = useMemo(
    () =>
      own.flatMap(({ before, after, of }) =>
        before && after
          ? [{ place: of.place, before: comparedFigure(before), after: comparedFigure(after) }]
          : [],
      ),
    [own],
  );
  const model = useMemo(() => revisionMapOf(side.places, revised, largest), [side, revised, largest]);
  const became = useMemo(() => becameOf(revised), [revised]);
  if (side.outlines === null) return null;
  if (outlines.phase === 'failed')
    return <RetryNote text={t('failure-boundaries_missing')} onRetry={retry} />;
  if (outlines.phase !== 'ready' || !geometry) return <p className="soft">{t('rounds-waiting')}</p>;
  const at = own.find(({ of }) => of.place === pointed);
  const count = own.filter(isRevised).length;
  const label = t('versus-map', { day: { day }, count: { count } });
  return (
    <figure className="versus-map">
      <figcaption>{label}</figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={label}
        onPointerLeave={() => setPointed(null)}
      >
        <EmptyPatterns />
        <BecamePatterns />
        <AreasOfDate model={model} geometry={geometry} pointed={pointed} onPoint={setPointed} />
        <AreasThatBecame became={became} geometry={geometry} />
        <Edges geometry={geometry} outlines={outlines.value} />
      </svg>
      <p className="versus-pointed soft">
        {at &&
          t('versus-pointed', {
            place: words.placeOf(at.of),
            before: words.write(at.before),
            after: words.write(at.after),
          })}
      </p>
      <RevisionLegend model={model} became={became} />
    </figure>
  );
}

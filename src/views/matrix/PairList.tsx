import type { OriginHost, Pair } from '../../core/viewmodels/matrix/originHost';
import { useStore } from '../../state/store';
import { usePartText } from '../parts/usePartText';
import { cellText } from './cellText';

interface Props {
  readonly pairs: readonly Pair[];
  readonly model: OriginHost;
}

/** The largest cells as a list: how many from one place are in another, or in the same one. */
export function PairList({ pairs, model }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const { dimension } = model;
  const nameOf = usePartText(dimension);
  const largest = pairs[0]?.value ?? 1;
  return (
    <section className="matrix-pairs" aria-labelledby="matrix-pairs">
      <h3 id="matrix-pairs">{t('matrix-pairs')}</h3>
      <ol>
        {pairs.map(({ origin, host, value, isWithin }) => {
          const names = { origin: nameOf(origin), host: { names: host.names } };
          return (
            <li key={`${origin.key} ${host.place}`} title={cellText(t, model, value, names)}>
              <span>
                {isWithin ? t(`matrix-within-${dimension}`, names) : t(`matrix-pair-${dimension}`, names)}
              </span>
              <bdi className="number">{formats.count(value)}</bdi>
              <span className="matrix-bar" data-within={isWithin}>
                <span style={{ inlineSize: `${(value / largest) * 100}%` }} />
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

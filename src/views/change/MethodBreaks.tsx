import type { Comparison } from '../../core/viewmodels/change/comparison';
import { knownBreaks } from '../../core/viewmodels/change/knownBreaks';
import { saveBreaks } from '../../state/comparisonFile';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly comparison: Comparison;
}

/** The changes of method that decide what is compared: a table that a person can save, change and open again. */
export function MethodBreaks({ shown: { dataset, cube }, comparison: { from, to, places } }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const known = knownBreaks(
    dataset,
    cube,
    places.map(({ place }) => place),
  );
  return (
    <section aria-labelledby="method-breaks">
      <h3 id="method-breaks">{t('trace-breaks')}</h3>
      {known.length === 0 ? (
        <p className="soft">{t('method-none')}</p>
      ) : (
        <ul>
          {known.map((one) => (
            <li key={one.id} data-between={one.from > from.day && one.from <= to.day}>
              <strong>
                <bdi>{formats.day(one.from)}</bdi>
              </strong>{' '}
              {t(`method-${one.severity}`)} {nameOf(one.text)}{' '}
              <span className="soft" dir="auto">
                {one.source}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="soft">{t('method-edit')}</p>
      <p>
        <button type="button" className="button" onClick={() => saveBreaks(dataset)}>
          {t('method-save')}
        </button>{' '}
        <button type="button" className="button" onClick={() => useStore.setState({ panel: 'load' })}>
          {t('load-data')}
        </button>
      </p>
    </section>
  );
}

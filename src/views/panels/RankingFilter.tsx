import { useEffect, useState } from 'react';
import type { RankingRow } from '../../core/viewmodels/ranking';
import { placesLeft } from '../../core/viewmodels/rankingFilter';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import './rankingFilter.css';

interface Props {
  readonly shown: Shown;
  /** All rows, those that the filter hides included. */
  readonly rows: readonly RankingRow[];
}

/** Which places the ranking shows. What is hidden still counts: bars, shares and sums stay those of all. */
export function RankingFilter({ shown: { dataset }, rows }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const narrowed = useStore((store) => store.narrowed);
  const [text, setText] = useState('');
  const [set, setSet] = useState('');
  useEffect(() => {
    useStore.setState({ narrowed: placesLeft(dataset, { text, set }) });
  }, [dataset, text, set]);
  useEffect(() => () => useStore.setState({ narrowed: null }), []);
  const left = rows.filter(({ place }) => narrowed?.has(place)).length;
  return (
    <>
      <input
        type="search"
        aria-label={t('filter-text')}
        placeholder={t('filter-text')}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {dataset.regionSets.length > 0 && (
        <select aria-label={t('filter-set')} value={set} onChange={({ target }) => setSet(target.value)}>
          <option value="">{t('filter-all')}</option>
          {dataset.regionSets.map(({ id, names }) => (
            <option key={id} value={id}>
              {nameOf(names)}
            </option>
          ))}
        </select>
      )}
      <p role="status">
        {narrowed && t('filter-left', { left: formats.count(left), all: formats.count(rows.length) })}
      </p>
    </>
  );
}

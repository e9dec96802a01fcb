import { memo, useEffect, useState } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
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
  const { t, formats } = useStore((store) => store.language);
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
      <Fields dataset={dataset} text={text} onText={setText} set={set} onSet={setSet} />
      <p role="status">
        {narrowed && t('filter-left', { left: formats.count(left), all: formats.count(rows.length) })}
      </p>
    </>
  );
}

interface FieldsProps {
  readonly dataset: DatasetSummary;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The id of a region set; empty for all places. */
  readonly set: string;
  readonly onSet: (set: string) => void;
}

/** Apart: a step of the date changes the rows and no field, which the browser would be told anew. */
const Fields = memo(function Fields({ dataset, text, onText, set, onSet }: FieldsProps) {
  const { t, nameOf } = useStore((store) => store.language);
  return (
    <>
      <input
        type="search"
        aria-label={t('filter-text')}
        placeholder={t('filter-text')}
        autoComplete="off"
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      {dataset.regionSets.length > 0 && (
        <select aria-label={t('filter-set')} value={set} onChange={({ target }) => onSet(target.value)}>
          <option value="">{t('filter-all')}</option>
          {dataset.regionSets.map(({ id, names }) => (
            <option key={id} value={id}>
              {nameOf(names)}
            </option>
          ))}
        </select>
      )}
    </>
  );
});

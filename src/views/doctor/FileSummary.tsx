import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import { showPartition } from '../../state/fileAnswers';
import { useStore } from '../../state/store';
import { RowSum } from './RowSum';

interface Props {
  readonly id: string;
  readonly told: FileUnderstanding;
}

/** What a file was taken for: its kind, its title and date, its levels and sets, and the sum of its rows. */
export function FileSummary({ id, told }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const { understanding, partitions, partition, levels, level, rows } = told;
  const { preamble, referenceDay, format } = understanding;
  return (
    <div className="file-summary">
      <p>
        <strong>{t('file-format', { format: t(`format-${format}`) })}</strong>
      </p>
      {rows && <RowSum rows={rows} />}
      {preamble.title !== '' && <p className="soft">{t('file-title', { title: preamble.title })}</p>}
      {referenceDay && <p>{t('file-day', { day: { day: referenceDay } })}</p>}
      {level !== null && levels.length > 1 && (
        <p>
          {t('file-levels', {
            levels: { list: levels.map((one) => ({ en: t(`level-${one}`) })) },
            level: t(`level-${level}`),
          })}
        </p>
      )}
      {partitions.length > 1 && (
        <p>
          <label>
            {t('partition-label')}{' '}
            <select value={partition} onChange={({ target }) => showPartition(id, target.value)}>
              {partitions.map((one) => (
                <option key={one} value={one}>
                  {one === '' ? nameOf({ en: '–' }) : one}
                </option>
              ))}
            </select>
          </label>{' '}
          <span className="soft">{t('partition-note')}</span>
        </p>
      )}
    </div>
  );
}

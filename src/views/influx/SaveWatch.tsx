import type { Cube } from '../../core/cube/cube';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import type { SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import { saveWatch } from '../../state/influxFile';
import { linkTo } from '../../state/link';
import { useStore } from '../../state/store';

interface Props {
  readonly watch: DailyWatch | SurgeWatch;
  readonly series: Cube;
  readonly dataset: DatasetSummary;
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** Saves the watch as it is on screen. */
export function SaveWatch({ watch, series, dataset, sentence, notes }: Props) {
  const { t } = useStore((store) => store.language);
  const view = useStore((store) => store.view);
  const isOwn = dataset.id.startsWith('file-');
  const link = isOwn ? null : linkTo({ ...view, date: watch.day });
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => saveWatch({ watch, series, sentence, notes, link })}
      >
        {t('change-save')}
      </button>
    </p>
  );
}

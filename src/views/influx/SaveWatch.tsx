import { saveWatch } from '../../state/influxFile';
import { useStore } from '../../state/store';
import { SavePicture } from '../image/SavePicture';
import { useViewLink } from '../useViewLink';
import { WatchSheet, type WatchSheetProps } from './WatchSheet';

/** Saves the watch as it is on screen, as a table or as a picture. */
export function SaveWatch(props: Omit<WatchSheetProps, 'link'>) {
  const { watch, series, dataset, sentence, notes } = props;
  const { t } = useStore((store) => store.language);
  const link = useViewLink()({ date: watch.day });
  return (
    <SavePicture
      name={`influx-${series.measure}-${series.unit}-${watch.day}`}
      sheet={<WatchSheet {...props} link={link} />}
    >
      <button
        type="button"
        className="button"
        onClick={() => saveWatch({ watch, series, dataset, sentence, notes, link })}
      >
        {t('change-save')}
      </button>
    </SavePicture>
  );
}

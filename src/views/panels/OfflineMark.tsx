import { useOffline, type Offline } from '../../state/offline';
import { useStore } from '../../state/store';
import './offlineMark.css';

/** What the mark says, in the order of what matters: a newer site first. */
const saying = ({ kept, isNewer }: Offline) => (isNewer ? 'newer' : kept);

/** Whether the page opens without internet, and the way to what that means. */
export function OfflineMark() {
  const { t } = useStore((store) => store.language);
  const says = useOffline(saying);
  const text = t(`offline-mark-${says}`);
  return (
    <button
      type="button"
      className="button offline-mark"
      data-says={says}
      aria-label={text}
      title={text}
      onClick={() => useStore.setState({ panel: 'offline' })}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={SIGNS[says]} />
      </svg>
      <span>{text}</span>
    </button>
  );
}

const DISK = 'M2.5 12.5v3h13v-3';
const SIGNS: Record<ReturnType<typeof saying>, string> = {
  kept: `${DISK}M4.5 7.5 8 11l6-7.5`,
  storing: `${DISK}M9 2.5v8M5.5 7 9 10.5 12.5 7`,
  newer: `${DISK}M9 10.5v-8M5.5 6 9 2.5 12.5 6`,
  impossible: `${DISK}M5.5 3.5l7 7M12.5 3.5l-7 7`,
  failed: `${DISK}M5.5 3.5l7 7M12.5 3.5l-7 7`,
};

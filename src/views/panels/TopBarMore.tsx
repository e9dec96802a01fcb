import { useStore } from '../../state/store';
import { OfflineMark } from './OfflineMark';
import { UndoButtons } from './UndoButtons';
import './workshopButton.css';

/** What of the top bar comes after the first figures. */
export function TopBarMore() {
  const { t } = useStore((store) => store.language);
  return (
    <>
      <OfflineMark />
      <UndoButtons />
      <button
        type="button"
        className="button workshop-button"
        onClick={() => useStore.setState({ panel: 'workshop' })}
      >
        {t('workshop')}
      </button>
    </>
  );
}

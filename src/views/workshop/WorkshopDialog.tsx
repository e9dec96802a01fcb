import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { ROOMS } from './rooms';
import './workshop.css';

/** The way to everything that teaches and rehearses with the figures. */
export function WorkshopDialog() {
  const { t } = useStore((store) => store.language);
  return (
    <Dialog title={t('workshop')}>
      <p className="soft">{t('workshop-intro')}</p>
      <ul className="workshop-rooms">
        {ROOMS.map((room) => (
          <li key={room}>
            <button type="button" className="button" onClick={() => useStore.setState({ panel: room })}>
              {t(`workshop-room-${room}`)}
            </button>
            <p className="soft">{t(`workshop-about-${room}`)}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

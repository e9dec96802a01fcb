import { dismissNotice, useStore } from '../../state/store';
import { PanelLink } from './PanelLink';

/** What had to be left out or put differently, in sentences that can be put away. One waits until its words are here. */
export function Notices() {
  const notices = useStore((store) => store.notices);
  const { t, say } = useStore((store) => store.language);
  const told = notices.filter((notice) => say(notice) !== notice.key);
  return (
    <div className="notices" role="status">
      {told.map((notice) => (
        <p key={JSON.stringify(notice)} className="notice">
          <span>{say(notice)}</span>
          {notice.key === 'notice-files-before' && <PanelLink panel="load" text={t('files-open-again')} />}
          <button type="button" className="linklike" onClick={() => dismissNotice(notice)}>
            {t('dismiss')}
          </button>
        </p>
      ))}
    </div>
  );
}

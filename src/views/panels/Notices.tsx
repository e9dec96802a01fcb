import { dismissNotice, useStore } from '../../state/store';

/** What had to be left out or put differently, in sentences that can be put away. */
export function Notices() {
  const notices = useStore((store) => store.notices);
  const { t, say } = useStore((store) => store.language);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} className="notice">
          <span>{say(notice)}</span>
          <button type="button" className="linklike" onClick={() => dismissNotice(notice)}>
            {t('dismiss')}
          </button>
        </p>
      ))}
    </div>
  );
}

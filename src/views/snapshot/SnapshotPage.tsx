import type { SnapshotManifest } from '../../core/publish/page/snapshot';
import type { Seal } from '../../state/seal';
import { useStore } from '../../state/store';
import { Timeline } from '../charts/Timeline';
import { HeadlinePanel } from '../headline/HeadlinePanel';
import { Ranking } from '../panels/Ranking';
import { TraceDialog } from '../panels/TraceDialog';
import { useAfterFirst } from '../useAfterFirst';
import { useShown } from '../useShown';
import { AboutSnapshot } from './AboutSnapshot';
import { LanguageSwitch } from './LanguageSwitch';
import { QuoteButton } from './QuoteButton';
import { SealLine } from './SealLine';
import { SnapshotMap } from './SnapshotMap';

interface Props {
  readonly manifest: SnapshotManifest;
  readonly seal: Seal;
}

/** The one page of a snapshot: what it says, where and when, in figures, and what it rests on. */
export function SnapshotPage({ manifest, seal }: Props) {
  const { t } = useStore((store) => store.language);
  const tracing = useStore((store) => store.panel === 'trace');
  const shown = useShown();
  const afterFirst = useAfterFirst(); // the figure goes first
  if (!shown) return null;
  const { title, publisher, frozen } = manifest;
  const { outlines } = shown.dataset;
  const severalDates = shown.cube.dates.length > 1;
  return (
    <div className="snapshot" data-single-date={!severalDates}>
      <header className="snapshot-head">
        <div>
          <p className="snapshot-title">
            <bdi>{title}</bdi>
          </p>
          <p className="soft">
            {publisher !== '' && <bdi>{publisher}</bdi>}
            {publisher !== '' && ' · '}
            {t('snapshot-frozen', { day: { day: frozen } })}
          </p>
        </div>
        <LanguageSwitch languages={manifest.languages} />
      </header>
      <main className="snapshot-figures">
        <div className="snapshot-first">
          <HeadlinePanel />
          {afterFirst && <QuoteButton shown={shown} />}
        </div>
        {afterFirst && (
          <>
            {outlines !== null && <SnapshotMap shown={shown} outlinesUrl={outlines} />}
            {severalDates && <Timeline shown={shown} />}
            <Ranking shown={shown} />
            <AboutSnapshot manifest={manifest} shown={shown} />
          </>
        )}
      </main>
      {afterFirst && (
        <footer className="snapshot-foot">
          <SealLine seal={seal} software={manifest.software} />
        </footer>
      )}
      {tracing && <TraceDialog />}
    </div>
  );
}

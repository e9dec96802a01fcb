import { today } from '../../state/clock';
import { faultOf } from '../../state/seal';
import type { SealedSnapshot } from '../../state/snapshotReuse';
import { useStore } from '../../state/store';
import { Timeline } from '../charts/Timeline';
import { HeadlinePanel } from '../headline/HeadlinePanel';
import { Ranking } from '../panels/Ranking';
import { TraceDialog } from '../panels/TraceDialog';
import { useAfterFirst } from '../useAfterFirst';
import { useShown } from '../useShown';
import { AboutSnapshot } from './AboutSnapshot';
import { FrozenBreakdown } from './FrozenBreakdown';
import { LanguageSwitch } from './LanguageSwitch';
import { QuoteButton } from './QuoteButton';
import { ReuseSnapshot } from './ReuseSnapshot';
import { SealLine } from './SealLine';
import { SealWarning } from './SealWarning';
import { SnapshotMap } from './SnapshotMap';
import { ToldStory } from './ToldStory';
import { useSealCheck } from './useSealCheck';

/** The one page of a snapshot: what it says, where and when, in figures, and what it rests on. */
export function SnapshotPage({ sealed }: { readonly sealed: SealedSnapshot }) {
  const { t, code } = useStore((store) => store.language);
  const tracing = useStore((store) => store.panel === 'trace');
  const shown = useShown();
  const afterFirst = useAfterFirst(); // the figure goes first
  const check = useSealCheck(sealed.seal);
  if (!shown) return null;
  const { snapshot, seal } = sealed;
  const { title, titles, publisher, frozen, expires, languages, software } = snapshot.manifest;
  const isExpired = expires !== null && today() > expires;
  const { outlines } = shown.dataset;
  const severalDates = shown.cube.dates.length > 1;
  return (
    <div className="snapshot" data-single-date={!severalDates}>
      <header className="snapshot-head">
        <div>
          <p className="snapshot-title">
            <bdi>{titles?.[code] ?? title}</bdi>
          </p>
          <p className="soft">
            <bdi>{publisher}</bdi>
            {' · '}
            {t('snapshot-frozen', { day: { day: frozen } })}
          </p>
        </div>
        <LanguageSwitch languages={languages} />
      </header>
      {/* Above the figures: who copies one of them does not read the foot first. */}
      <div role="alert">{check.found && <SealWarning fault={faultOf(seal, check.found)} />}</div>
      {isExpired && <p className="snapshot-expired">{t('snapshot-expired', { day: { day: expires } })}</p>}
      <ToldStory views={snapshot.manifest.views} shown={shown} />
      <main className="snapshot-figures">
        <div className="snapshot-first">
          <HeadlinePanel />
          {afterFirst && <QuoteButton shown={shown} />}
          {afterFirst && <FrozenBreakdown shown={shown} />}
        </div>
        {afterFirst && (
          <>
            {outlines !== null && <SnapshotMap shown={shown} outlinesUrl={outlines} />}
            {severalDates && <Timeline shown={shown} />}
            <Ranking shown={shown} />
            <AboutSnapshot snapshot={snapshot} shown={shown} />
            <ReuseSnapshot sealed={sealed} />
          </>
        )}
      </main>
      {afterFirst && (
        <footer className="snapshot-foot">
          <SealLine {...check} seal={seal} software={`${software.name} ${software.version}`} />
        </footer>
      )}
      {tracing && <TraceDialog />}
    </div>
  );
}

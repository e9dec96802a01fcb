import type { SnapshotManifest } from '../../core/publish/page/snapshot';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { Method } from '../panels/Method';
import { SourceList } from '../panels/SourceList';
import { useTrace } from '../panels/useTrace';
import { useHeadline, type Shown } from '../useShown';

interface Props {
  readonly manifest: SnapshotManifest;
  readonly shown: Shown;
}

/** What the figures rest on: purpose, publisher, method, sources with their terms. */
export function AboutSnapshot({ manifest, shown }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const context = useStore((store) => store.context);
  const headline = useHeadline(shown);
  const trace = useTrace(shown, headline);
  const { publisher, contact, purpose } = manifest;
  const rows = [
    [t('snapshot-purpose'), purpose],
    [t('snapshot-publisher'), publisher],
    [t('snapshot-contact'), contact],
  ].filter(([, text]) => text !== '');
  const sources = context.phase === 'ready' ? context.value.sources : [];
  return (
    <section className="snapshot-about" aria-labelledby="about">
      <h2 id="about">{t('snapshot-about')}</h2>
      {rows.length > 0 && (
        <dl>
          {rows.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {t(manifest.suppressed === 0 ? 'snapshot-suppressed-none' : 'snapshot-suppressed', {
          count: { count: manifest.suppressed },
        })}
      </p>
      {headline && trace && <Method headline={headline} trace={trace} words={placeWords(shown.dataset)} />}
      <h3>{t('sources-title')}</h3>
      {sources.length > 0 ? (
        <SourceList sourceIds={sources.map(({ id }) => id)} />
      ) : (
        <p>{t('snapshot-no-source', { file: nameOf(shown.dataset.name) })}</p>
      )}
    </section>
  );
}

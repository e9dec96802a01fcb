import type { Snapshot } from '../../core/publish/snapshot';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { Method } from '../panels/Method';
import { SourceList } from '../panels/SourceList';
import { useTrace } from '../panels/useTrace';
import { useHeadline, type Shown } from '../useShown';
import { CoverageOfDates } from './CoverageOfDates';
import { Suppressed } from './Suppressed';

interface Props {
  readonly snapshot: Snapshot;
  readonly shown: Shown;
}

/** What the figures rest on: purpose, publisher, terms, what was suppressed, method, sources with their terms. */
export function AboutSnapshot({ snapshot, shown }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const headline = useHeadline(shown);
  const trace = useTrace(shown, headline);
  const { manifest } = snapshot;
  const { publisher, contact, purpose, terms, notes, classification, expires, sources } = manifest;
  const rows = [
    [t('snapshot-purpose'), purpose],
    [t('snapshot-publisher'), publisher],
    [t('snapshot-contact'), contact],
    [t('snapshot-terms'), terms],
    [t('snapshot-classification'), t(`classification-${classification}`)],
    [t('snapshot-expires'), expires === null ? '' : formats.day(expires)],
  ].filter(([, text]) => text !== '');
  return (
    <section className="snapshot-about" aria-labelledby="about">
      <h2 id="about">{t('snapshot-about')}</h2>
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
      {notes.map((note) => (
        <p key={note} dir="auto">
          {note}
        </p>
      ))}
      <Suppressed snapshot={snapshot} />
      {headline && trace && <Method headline={headline} trace={trace} words={placeWords(shown.dataset)} />}
      <CoverageOfDates manifest={manifest} />
      <h3>{t('sources-title')}</h3>
      {sources.length > 0 ? (
        <SourceList sourceIds={sources.map(({ id }) => id)} />
      ) : (
        <p>{t('snapshot-no-source', { file: nameOf(shown.dataset.name) })}</p>
      )}
    </section>
  );
}

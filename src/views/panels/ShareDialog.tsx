import { useState } from 'react';
import { isOfSites } from '../../core/session/sitesMaps';
import { isWithoutAddress } from '../../state/addressOfFile';
import { linkTo } from '../../state/link';
import { quotedSentences } from '../../core/viewmodels/quoted';
import { useStore } from '../../state/store';
import { SaveMap } from '../image/SaveMap';
import { SaveTimeline } from '../image/SaveTimeline';
import { useMapStyle, useMapStyles } from '../map/mapStyles';
import { useHeadline, useShown } from '../useShown';
import { copyText } from './copyText';
import { Dialog } from './Dialog';
import { PanelLink } from './PanelLink';
import { SaveFigures } from './SaveFigures';
import { useQuote } from './useQuote';
import { useTrace } from './useTrace';

/** The view as a link, its sentence with its source as text, its figures as a table. */
export function ShareDialog() {
  const { t, say } = useStore((store) => store.language);
  const view = useStore((store) => store.view);
  const ownFile = useStore(isWithoutAddress);
  const shown = useShown();
  const hasMap = useMapStyles(shown).length > 0;
  const areSites = isOfSites(useMapStyle(shown));
  const headline = useHeadline(shown);
  const { text: quote } = useQuote(shown, headline, useTrace(shown, headline));
  const [copied, setCopied] = useState<'link' | 'sentence' | 'failed' | null>(null);
  const day = headline?.date.day ?? view.date;
  const link = linkTo({ ...view, date: day, from: headline?.date.from ?? null });
  const copy = (what: 'link' | 'sentence', text: string) => {
    void copyText(text).then((done) => setCopied(done ? what : 'failed'));
  };
  return (
    <Dialog title={t('share')}>
      <p>{t(ownFile ? 'share-own-file' : 'share-text')}</p>
      <p className="share-row">
        <input
          type="text"
          readOnly
          dir="ltr"
          value={link}
          aria-label={t('share-link')}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="button primary" onClick={() => copy('link', link)}>
          {t('share-copy-link')}
        </button>
      </p>
      {quote !== null && (
        <>
          <blockquote className="footnote">{quote}</blockquote>
          <p>
            <button type="button" className="button" onClick={() => copy('sentence', quote)}>
              {t('share-copy-sentence')}
            </button>
          </p>
        </>
      )}
      <section aria-labelledby="print-open">
        <h3 id="print-open">{t('print-open')}</h3>
        <p>
          {t('print-open-text')} <PanelLink panel="print" text={t('print-open-way')} />
        </p>
      </section>
      <section aria-labelledby="publish-open">
        <h3 id="publish-open">{t('publish-open')}</h3>
        <p>
          {t('publish-open-text')} <PanelLink panel="publish" text={t('publish-open-way')} />
        </p>
        <p>
          {t('versus-open-text')} <PanelLink panel="versus" text={t('versus-open-way')} />
        </p>
      </section>
      {shown && (
        <SaveFigures
          shown={shown}
          sentence={headline && quotedSentences(shown, headline).map(say).join(' ')}
          link={ownFile ? null : link}
        />
      )}
      {areSites && <p role="note">{t('sites-share')}</p>}
      {shown && headline && hasMap && !areSites && (
        <SaveMap shown={shown} headline={headline} quote={quote} link={ownFile ? null : link} />
      )}
      {shown && headline && !shown.flow && (
        <SaveTimeline shown={shown} headline={headline} link={ownFile ? null : link} />
      )}
      <p role="status">{copied === null ? '' : t(copied === 'failed' ? 'copy-failed' : 'copied')}</p>
    </Dialog>
  );
}

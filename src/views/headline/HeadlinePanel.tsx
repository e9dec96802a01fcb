import { useEffect } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import { CARRIED_SIGN, isRough } from '../../core/domain/coverage';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { lazyPart } from '../lazyPart';
import { useHeadline, useShown, type Shown } from '../useShown';
import type { FlowLinesProps } from '../flow/FlowLines';
import { fetchFlowViews } from '../flow/fetchFlowViews';
import { ChangeLine } from './ChangeLine';
import { CoverageLine } from './CoverageLine';
import { FactorNote } from './FactorNote';
import { fetchFileLine } from './fetchFileLine';
import type { CaveatsProps } from './Caveats';
import { fetchMore } from './fetchMore';
import { MeasureChooser } from './MeasureChooser';
import { PlaceChooser } from './PlaceChooser';
import './headline.css';
import { PanelLink } from '../panels/PanelLink';
import { useCoverageText } from './useCoverageText';

const FileLine = lazyPart(fetchFileLine);
const FlowLines = lazyPart<FlowLinesProps>(async () => (await fetchFlowViews()).FlowLines);
const PlaceParts = lazyPart<{ headline: Headline }>(async () => (await fetchMore()).PlaceParts);
const FamiliesNote = lazyPart<{ shown: Shown }>(async () => (await fetchMore()).FamiliesNote);
const Caveats = lazyPart<CaveatsProps>(async () => (await fetchMore()).Caveats);

/** The title of the window follows when the date rests: the browser tells it to other programs, which takes time. */
const TITLE_MS = 300;

/** The first thing read: the figure, what it is of, and how far it can be trusted. */
export function HeadlinePanel() {
  const shown = useShown();
  const headline = useHeadline(shown);
  const { t } = useStore((store) => store.language);
  const playing = useStore((store) => store.playing);
  return (
    <section
      className="headline"
      id="headline"
      aria-label={t('headline-region')}
      aria-live={playing ? 'off' : 'polite'}
    >
      {shown && headline ? <Figure shown={shown} headline={headline} /> : <Waiting />}
    </section>
  );
}

function Figure({ shown, headline }: { readonly shown: Shown; readonly headline: Headline }) {
  const { t, say, formats, nameOf } = useStore((store) => store.language);
  const { cube, flow } = shown;
  const hasSets = useStore((store) => store.view.sets !== null);
  const { total, date, selection } = headline;
  const round =
    date.round === null ? t('round-none') : t('round-number', { round: formats.year(date.round) });
  const { from } = date;
  const day =
    from === undefined || from === date.day
      ? formats.day(date.day)
      : t('period', { from: { day: from }, day: { day: date.day } });
  useEffect(() => {
    const timer = setTimeout(() => {
      const place = selection.choices.map(({ short }) => nameOf(short)).join(', ');
      document.title = t('page-title', { place, day });
    }, TITLE_MS);
    return () => clearTimeout(timer);
  }, [selection, day, t, nameOf]);
  return (
    <>
      <PlaceChooser dataset={shown.dataset} cube={cube} />
      <MeasureChooser dataset={shown.dataset} />
      <p className="headline-when">
        <time dateTime={date.day}>{day}</time> {!flow && <span className="soft">{`· ${round}`}</span>}{' '}
        <PanelLink panel="situation" text={t('situation-open')} />
      </p>
      <h1 className="headline-figure">
        {total.value !== null && (!total.complete || total.estimated) && (
          <span className="headline-floor">{t(isRough(total) ? 'figure-about' : 'figure-at-least')} </span>
        )}
        <bdi className="headline-number">
          {total.value === null ? t('figure-none') : formats.count(total.value)}
          {total.coverage.carried > 0 && CARRIED_SIGN}
        </bdi>{' '}
        {total.value !== null && (
          <span className="headline-noun">
            {t(`figure-noun-${cube.measure}-${cube.unit}`, { value: { count: total.value } })}
          </span>
        )}
      </h1>
      <p className="headline-sentence">{say(headline.sentence)}</p>
      {flow ? (
        <FlowLines flow={flow} headline={headline} />
      ) : (
        <StockLines shown={shown} headline={headline} />
      )}
      {shown.dataset.id.startsWith('file-') && <FileLine />}
      <FactorNote shown={shown} />
      {(cube.unit === 'families' || cube.perFamily !== undefined) && <FamiliesNote shown={shown} />}
      {(isRough(total) || cube.perFamily !== undefined || cube.carriedFrom) && (
        <Caveats shown={shown} headline={headline} />
      )}
      {headline.notes.length > 0 && (
        <ul className="headline-notes">
          {headline.notes.map((note) => {
            const text = say(note);
            return (
              <li key={text} data-note={note.key}>
                {text}
              </li>
            );
          })}
        </ul>
      )}
      {(headline.parts.length > 0 || hasSets) && <PlaceParts headline={headline} />}
    </>
  );
}

function StockLines({ shown, headline }: { readonly shown: Shown; readonly headline: Headline }) {
  const coverageText = useCoverageText();
  return (
    <>
      <ChangeLine headline={headline} />
      <CoverageLine>{coverageText(headline.total.coverage, placeWords(shown.dataset))}</CoverageLine>
    </>
  );
}

function Waiting() {
  const loading = useStore((store) => store.loading);
  const { t, formats } = useStore((store) => store.language);
  if (loading.phase === 'failed') return <h1 className="headline-waiting">{t('headline-no-data')}</h1>;
  const progress = loading.phase === 'running' ? loading.progress : null;
  return (
    <div className="headline-waiting">
      <h1>{t('headline-waiting')}</h1>
      {progress && progress.total > 0 && <progress value={progress.done} max={progress.total} />}
      {progress && progress.rows > 0 && (
        <p className="soft">{t('progress-rows', { rows: formats.count(progress.rows) })}</p>
      )}
    </div>
  );
}

import { useRef, useState } from 'react';
import { PIXELS_OF_MM, pageSize } from '../../core/viewmodels/print/paper';
import { useStore } from '../../state/store';
import { PrintShell } from '../print/PrintShell';
import { GreyPaints } from '../print/GreyPaints';
import { usePageRule } from '../print/usePageRule';
import { useHeadline, useShown, type Shown } from '../useShown';
import { useSize } from '../useSize';
import { BlankMap } from './BlankMap';
import { HandoutControls } from './HandoutControls';
import { Poster } from './Poster';
import { QuestionSheets } from './QuestionSheets';
import { USUAL_HANDOUT } from './handoutChoices';
import type { Headline } from '../../core/viewmodels/headline';
import '../print/report.css';
import '../print/greys.css';
import './handouts.css';
import '../print/print.css'; // behind the style of pages, which it takes back on paper

const close = () => useStore.setState({ panel: null });
const EDGES = 48; // CSS pixels left and right of a page

/** Sheets for a room without screens: a poster of maps over time, a map to write on, and questions with their answers. */
export function HandoutsDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  const headline = useHeadline(shown);
  return (
    <PrintShell title={t('handouts-title')} onClose={close}>
      {shown && headline ? (
        <Studio shown={shown} headline={headline} />
      ) : (
        <p className="soft">{t('headline-waiting')}</p>
      )}
    </PrintShell>
  );
}

function Studio({ shown, headline }: { readonly shown: Shown; readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  const [choices, setChoices] = useState(USUAL_HANDOUT);
  const preview = useRef<HTMLDivElement>(null);
  const { width } = useSize(preview);
  usePageRule(choices);
  const { kind, paper, orientation, ink } = choices;
  const size = pageSize(paper, orientation, 1);
  const scale = Math.min(1, Math.max(0, width - EDGES) / (size.width * PIXELS_OF_MM));
  const page = { shown, headline, choices, size, scale };
  return (
    <>
      <HandoutControls choices={choices} onChoose={setChoices} onClose={close} />
      {/* Scrolled by the keyboard, it has to take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={preview} className="print-preview" role="region" aria-label={t('print-preview')} tabIndex={0}>
        <div className="report" data-theme="light" data-ink={ink}>
          <GreyPaints />
          {kind === 'poster' && <Poster {...page} />}
          {kind === 'blank' && <BlankMap {...page} />}
          {kind === 'questions' && <QuestionSheets {...page} />}
        </div>
      </div>
    </>
  );
}

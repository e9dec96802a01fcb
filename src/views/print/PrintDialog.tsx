import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { closePrint, printAsked, showPrintInAddress } from '../../state/printAddress';
import { useStore } from '../../state/store';
import { useCoveringDialog } from '../useCoveringDialog';
import { useSize } from '../useSize';
import { useHeadline, useShown } from '../useShown';
import { PrintControls } from './PrintControls';
import { Report } from './Report';
import { usePrintParts } from './usePrintParts';
import type { Headline } from '../../core/viewmodels/headline';
import type { Shown } from '../useShown';
import './print.css';

/** The print studio: what is printed and how, beside the pages as they will be. It covers the page. */
export function PrintDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  const headline = useHeadline(shown);
  const { host, dialog } = useCoveringDialog();
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') closePrint();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return createPortal(
    <dialog ref={dialog} className="print-studio" aria-label={t('print')}>
      {shown && headline ? (
        <Studio shown={shown} headline={headline} />
      ) : (
        <p className="soft">{t('headline-waiting')}</p>
      )}
    </dialog>,
    host,
  );
}

const EDGES = 48; // CSS pixels left and right of a page

function Studio({ shown, headline }: { readonly shown: Shown; readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  const [choices, setChoices] = useState(printAsked);
  const preview = useRef<HTMLDivElement>(null);
  const { width } = useSize(preview);
  const available = usePrintParts(shown);
  const parts = choices.parts.filter((part) => available.includes(part));
  useEffect(() => showPrintInAddress(choices), [choices]);
  return (
    <>
      <PrintControls choices={{ ...choices, parts }} available={available} onChoose={setChoices} />
      {/* Scrolled by the keyboard, it has to take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={preview} className="print-preview" role="region" aria-label={t('print-preview')} tabIndex={0}>
        <Report
          shown={shown}
          headline={headline}
          choices={{ ...choices, parts }}
          room={Math.max(0, width - EDGES)}
        />
      </div>
    </>
  );
}

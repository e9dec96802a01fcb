import { lazy, Suspense, useState } from 'react';
import type { Day } from '../../core/domain/day';
import { message, type Message } from '../../core/domain/message';
import { placeWords, type PlaceWords } from '../../core/viewmodels/placeWords';
import type { Trace } from '../../core/viewmodels/trace';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { fetchFlowViews } from '../flow/fetchFlowViews';
import { useHeadline, useShown } from '../useShown';
import { DistrictChecks } from '../level/DistrictChecks';
import { Dialog } from './Dialog';
import { copyText } from './copyText';
import { SourceList } from './SourceList';
import { NumberHead, RowCell, ValueCell } from './traceCells';
import { useFootnote } from './useFootnote';
import { useTrace } from './useTrace';

const FiguresAdded = lazy(async () => ({ default: (await fetchFlowViews()).FiguresAdded }));

/** Why this number: the formula, the cells with their rows in the file, what is missing, method and sources. */
export function TraceDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  const headline = useHeadline(shown);
  const trace = useTrace(shown, headline);
  const footnote = useFootnote(headline, trace);
  if (!shown || !trace || !headline) return null;
  const { flow, dataset } = shown;
  const words = placeWords(dataset);
  return (
    <Dialog title={t('why-this-number')}>
      <Formula headline={headline} trace={trace} />
      {flow ? (
        <Suspense fallback={null}>
          <FiguresAdded shown={shown} flow={flow} headline={headline} />
        </Suspense>
      ) : (
        <Cells trace={trace} words={words} />
      )}
      <DistrictChecks />
      <Method headline={headline} trace={trace} words={words} />
      <h3>{t('sources-title')}</h3>
      <SourceList sourceIds={trace.sourceIds} />
      {footnote !== null && <Footnote text={footnote} />}
    </Dialog>
  );
}

/** A period as part of a sentence. */
function periodOf(from: Day, day: Day): Message {
  return message('period', { from: { day: from }, day: { day } });
}

function Formula({ headline, trace }: { readonly headline: Headline; readonly trace: Trace }) {
  const { t, formats, nameOf } = useStore((store) => store.language);
  const { total, date, selection } = headline;
  const terms = trace.cells.filter(({ value }) => value !== null);
  const place = selection.choices.map(({ names }) => nameOf(names)).join(' + ');
  return (
    <>
      <p>
        {t('trace-figure', {
          place,
          day: date.from === undefined ? { day: date.day } : { say: periodOf(date.from, date.day) },
          value: total.value === null ? t('figure-none') : formats.count(total.value),
        })}
      </p>
      {terms.length > 1 && terms.length <= 8 && (
        <p className="trace-formula">
          <bdi>{terms.map(({ value }) => formats.count(value ?? 0)).join(' + ')}</bdi>
          {' = '}
          <bdi>
            <strong>{formats.count(total.value ?? 0)}</strong>
          </bdi>
        </p>
      )}
    </>
  );
}

function Cells({ trace, words }: { readonly trace: Trace; readonly words: PlaceWords }) {
  const { t, nameOf } = useStore((store) => store.language);
  return (
    <table className="trace-cells">
      <caption>{t('trace-cells', { file: trace.file })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`ranking-name${words}`)}</th>
          <NumberHead>{t('trace-value')}</NumberHead>
          <NumberHead>{t('trace-row')}</NumberHead>
        </tr>
      </thead>
      <tbody>
        {trace.cells.map(({ names, value, empty, row }) => (
          <tr key={names.en}>
            <th scope="row">{nameOf(names)}</th>
            <ValueCell value={value} empty={empty} />
            <RowCell row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MethodProps {
  readonly headline: Headline;
  readonly trace: Trace;
  readonly words: PlaceWords;
}

function Method({ headline, trace, words }: MethodProps) {
  const { t, nameOf } = useStore((store) => store.language);
  const { coverage } = headline.total;
  const isFlow = headline.date.from !== undefined;
  return (
    <>
      <h3>{t('trace-method')}</h3>
      <ul>
        <li>{t(isFlow ? 'flow-method' : 'trace-stock', { day: { day: headline.date.day } })}</li>
        {!isFlow && (
          <li>
            {t(`coverage-line${words}`, {
              reported: { count: coverage.reported },
              expected: { count: coverage.expected },
            })}
          </li>
        )}
        {trace.factor && <li>{t(`factor-${trace.factor}`)}</li>}
        <li>{t('trace-carried')}</li>
        {words === '' && <li>{t('trace-boundaries')}</li>}
      </ul>
      {trace.breaks.length > 0 && (
        <>
          <h3>{t('trace-breaks')}</h3>
          <ul>
            {trace.breaks.map((one) => (
              <li key={one.id}>
                {t('break-title', { day: { day: one.from }, text: nameOf(one.text) })}{' '}
                <span className="soft" dir="auto">
                  {one.source}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Footnote({ text }: { readonly text: string }) {
  const { t } = useStore((store) => store.language);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <h3>{t('footnote-title')}</h3>
      <p className="footnote">{text}</p>
      <p>
        <button type="button" className="button" onClick={() => void copyText(text).then(setCopied)}>
          {t('footnote-copy')}
        </button>{' '}
        <span role="status">{copied === null ? '' : t(copied ? 'copied' : 'copy-failed')}</span>
      </p>
    </>
  );
}

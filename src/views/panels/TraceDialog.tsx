import { lazy, Suspense, useMemo } from 'react';
import type { Day } from '../../core/domain/day';
import { message, type Message } from '../../core/domain/message';
import { leftOutFigure } from '../../core/viewmodels/doctor/leftOutFigure';
import { placeWords, type PlaceWords } from '../../core/viewmodels/placeWords';
import type { Trace } from '../../core/viewmodels/trace';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { fetchFlowViews } from '../flow/fetchFlowViews';
import { useHeadline, useShown, type Shown } from '../useShown';
import { carriedValues, markedFigure, markedTotal } from '../markedFigure';
import { DistrictChecks } from '../level/DistrictChecks';
import { useMapStyle } from '../map/mapStyles';
import { Dialog } from './Dialog';
import { CopyButton } from './CopyButton';
import { Method } from './Method';
import { SourceList } from './SourceList';
import { NumberHead, RowCell, ValueCell } from './traceCells';
import { useQuote } from './useQuote';
import { useTrace } from './useTrace';

const FiguresAdded = lazy(async () => ({ default: (await fetchFlowViews()).FiguresAdded }));

/** Why this number: the formula, the cells with their rows in the file, what is missing, method and sources. */
export function TraceDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  const headline = useHeadline(shown);
  const trace = useTrace(shown, headline);
  const quote = useQuote(shown, headline, trace);
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
      <OtherCells shown={shown} words={words} />
      <DistrictChecks />
      <Method headline={headline} trace={trace} words={words} />
      <h3>{t('sources-title')}</h3>
      <SourceList sourceIds={quote.sourceIds} />
      {quote.text !== null && <Footnote text={quote.text} />}
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
          value: total.value === null ? t('figure-none') : markedTotal(formats.count(total.value), total),
        })}
      </p>
      {terms.length > 1 && terms.length <= 8 && (
        <p className="trace-formula">
          <bdi>{terms.map((one) => markedFigure(formats.count(one.value ?? 0), one)).join(' + ')}</bdi>
          {' = '}
          <bdi>
            <strong>{markedTotal(formats.count(total.value ?? 0), total)}</strong>
          </bdi>
        </p>
      )}
    </>
  );
}

/** While a change is looked at: the cells of the other date too, as the change comes of both. */
function OtherCells({ shown, words }: { readonly shown: Shown; readonly words: PlaceWords }) {
  const { t } = useStore((store) => store.language);
  const isChange = useMapStyle(shown) === 'change';
  const since = useMemo(
    () => (isChange ? { ...shown, dateIndex: shown.sinceIndex, sinceIndex: -1 } : null),
    [shown, isChange],
  );
  const headline = useHeadline(since);
  const trace = useTrace(since, headline);
  if (!headline || !trace) return null;
  return (
    <>
      <h3>{t('trace-other-date', { day: { day: headline.date.day } })}</h3>
      <Formula headline={headline} trace={trace} />
      <Cells trace={trace} words={words} />
    </>
  );
}

function Cells({ trace, words }: { readonly trace: Trace; readonly words: PlaceWords }) {
  const { t, nameOf } = useStore((store) => store.language);
  const perFamily = useShown()?.cube.perFamily;
  const file = useStore(({ files, dataset }) => files.find((one) => one.dataset?.id === dataset?.id));
  const told = file?.told;
  return (
    <table className="trace-cells">
      <caption>
        {perFamily === undefined
          ? t('trace-cells', { file: trace.file })
          : t('trace-cells-families', { file: trace.file, size: { factor: perFamily } })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(`ranking-name${words}`)}</th>
          <NumberHead>{t('trace-value')}</NumberHead>
          <NumberHead>{t('trace-row')}</NumberHead>
        </tr>
      </thead>
      <tbody>
        {trace.cells.map(({ names, value, empty, isFloor, isEstimated, carried, row }) => (
          <tr key={names.en}>
            <th scope="row">
              {nameOf(names)}
              {carried && <span className="soft">{` · ${t('carried-from', carriedValues(carried))}`}</span>}
            </th>
            <ValueCell
              value={value}
              empty={empty}
              isFloor={isFloor}
              isEstimated={isEstimated}
              leftOut={value === null && told ? leftOutFigure(told, row, trace.of) : null}
            />
            <RowCell row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Footnote({ text }: { readonly text: string }) {
  const { t } = useStore((store) => store.language);
  return (
    <>
      <h3>{t('footnote-title')}</h3>
      <p className="footnote">{text}</p>
      <CopyButton label={t('footnote-copy')} text={text} />
    </>
  );
}

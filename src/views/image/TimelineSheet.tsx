import { doubtsIn, sourcesDrawn } from '../../core/viewmodels/timeline';
import type { Headline } from '../../core/viewmodels/headline';
import { quotedSentences } from '../../core/viewmodels/quoted';
import { useStore } from '../../state/store';
import { DateHandle } from '../charts/DateHandle';
import { TimelineAxes } from '../charts/TimelineAxes';
import { TimelineSeries } from '../charts/TimelineSeries';
import { doubtsText } from '../charts/doubtsText';
import { useTimelineDrawing } from '../charts/useTimelineDrawing';
import { useSourceLine } from '../panels/useSourceLine';
import { useTrace } from '../panels/useTrace';
import type { Shown } from '../useShown';
import { useTextWidth } from '../useTextWidth';
import { SHEET } from './sheet';
import { SheetFrame } from './SheetFrame';
import { lineOf, placeLines } from './SheetText';
import '../charts/timeline.css';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  /** The address of the view; null for a person's own file. */
  readonly link: string | null;
}

const { chart } = SHEET;
const SAMPLE = { length: 36, room: 46 };

/** The stock over time as a picture that can stand alone: title, events and breaks of method, sentence, source, terms. */
export function TimelineSheet({ shown, headline, link }: Props) {
  const language = useStore((store) => store.language);
  const { t, say, nameOf, direction } = language;
  const sourceLine = useSourceLine();
  const trace = useTrace(shown, headline);
  const widthOf = useTextWidth();
  const { model, layout, rtl, rowHeight, names } = useTimelineDrawing(shown, chart);
  const { cube } = shown;
  const place = headline.selection.choices.map((one) => nameOf(one.names)).join(' · ');
  const first = cube.dates[0] ?? headline.date;
  const last = cube.dates.at(-1) ?? headline.date;
  const span = t('period', { from: { day: first.day }, day: { day: last.day } });
  const subject = [t(`measure-${cube.measure}`), t(`unit-${cube.unit}`), span].join(' · ');
  const head = placeLines(
    [lineOf(place, 30, 600), lineOf(subject, 17, 400, true)],
    SHEET.margin - 12,
    widthOf,
  );
  const chartTop = head.bottom + 16;
  const chartBottom = chartTop + chart.height + 8;
  const doubts = doubtsIn(model);
  const isExplained = doubts.floor || doubts.carried;
  const sampleY = chartBottom + 14;
  const inOrder = (trace?.breaks ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const breaks = inOrder.map(({ from, text }) =>
    lineOf(t('break-title', { day: { day: from }, text: nameOf(text) }), 14, 400, true),
  );
  const foot = placeLines(
    [
      lineOf(
        [...quotedSentences(shown, headline).map(say), sourceLine(sourcesDrawn(cube), cube.file)].join(' '),
        17,
      ),
      lineOf(t(doubts.carried ? 'timeline-note-carried' : 'timeline-note'), 14, 400, true),
      ...breaks,
      ...(link === null ? [] : [lineOf(link, 12, 400, true)]),
    ],
    isExplained ? sampleY + 8 : chartBottom,
    widthOf,
  );
  const start = rtl ? SHEET.width - SHEET.margin : SHEET.margin;
  const forwards = rtl ? -1 : 1;
  return (
    <SheetFrame title={`${place} · ${subject}`} head={head} foot={foot}>
      {layout && (
        <svg
          x={SHEET.margin}
          y={chartTop}
          width={chart.width}
          height={chart.height}
          direction={direction}
          className="sheet-chart timeline-chart"
        >
          <TimelineAxes layout={layout} rtl={rtl} rowHeight={rowHeight} />
          <TimelineSeries model={model} layout={layout} rowHeight={rowHeight} names={names} />
          <DateHandle shown={shown} model={model} layout={layout} />
        </svg>
      )}
      {isExplained && (
        <g className="sheet-floors">
          <line x1={start} x2={start + forwards * SAMPLE.length} y1={sampleY - 5} y2={sampleY - 5} />
          <text x={start + forwards * SAMPLE.room} y={sampleY} fontSize="14" className="sheet-soft">
            {doubtsText(language, doubts)}
          </text>
        </g>
      )}
    </SheetFrame>
  );
}

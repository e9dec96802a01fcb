import { useContext } from 'react';
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
import { Sheet } from './Sheet';
import { SheetSetting } from './sheetSetting';
import { useReadingSide } from './useReadingSide';
import { spanText } from '../spanText';
import '../charts/timeline.css';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  /** The address of the view; null for a person's own file. */
  readonly link: string | null;
}

const SAMPLE = { length: 36, room: 46 };

/** The stock over time as a picture that can stand alone: title, events and breaks of method, sentence, source, terms. */
export function TimelineSheet({ shown, headline, link }: Props) {
  const language = useStore((store) => store.language);
  const { t, say, nameOf, direction } = language;
  const { measures, report } = useContext(SheetSetting);
  const { chart, margin } = measures;
  const sourceLine = useSourceLine();
  const trace = useTrace(shown, headline);
  const { model, layout, rtl, rowHeight, names } = useTimelineDrawing(shown, chart);
  const { cube } = shown;
  const place = headline.selection.choices.map((one) => nameOf(one.names)).join(' · ');
  const first = cube.dates[0] ?? headline.date;
  const last = cube.dates.at(-1) ?? headline.date;
  const span = spanText(language, first.day, last.day);
  const subject = [t(`measure-${cube.measure}`), t(`unit-${cube.unit}`), span].join(' · ');
  const doubts = doubtsIn(model);
  const isExplained = doubts.floor || doubts.carried;
  const sampleY = chart.height + 22;
  const inOrder = (trace?.breaks ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const breaks = inOrder.map(({ from, text }) =>
    t('break-title', { day: { day: from }, text: nameOf(text) }),
  );
  const source = sourceLine(sourcesDrawn(cube), cube.file);
  const side = useReadingSide();
  return (
    <Sheet
      title={place}
      subject={subject}
      height={isExplained ? sampleY + 8 : chart.height + 8}
      says={[[...(report === null ? quotedSentences(shown, headline).map(say) : []), source].join(' ')]}
      notes={[t(doubts.carried ? 'timeline-note-carried' : 'timeline-note'), ...breaks]}
      link={link}
    >
      {layout && (
        <svg
          x={margin}
          width={chart.width}
          height={chart.height}
          direction={direction}
          className="sheet-chart timeline-chart"
        >
          <TimelineAxes layout={layout} rtl={rtl} rowHeight={rowHeight} />
          <TimelineSeries model={model} layout={layout} rowHeight={rowHeight} names={names} />
          <DateHandle shown={shown} model={model} layout={layout} rowHeight={rowHeight} />
        </svg>
      )}
      {isExplained && (
        <g className="sheet-floors">
          <line x1={side.x(0)} x2={side.x(SAMPLE.length)} y1={sampleY - 5} y2={sampleY - 5} />
          <text x={side.x(SAMPLE.room)} y={sampleY} fontSize="14" className="sheet-soft">
            {doubtsText(language, doubts)}
          </text>
        </g>
      )}
    </Sheet>
  );
}

import type { BoardQuestion } from '../../core/viewmodels/board/boardWatch';
import type { DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { DAILY_THRESHOLDS } from '../../core/viewmodels/influx/thresholds';
import { thresholdsMessage } from '../../core/viewmodels/influx/thresholdsText';
import { saveSituation } from '../../state/board/boardFile';
import { useBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';

interface Props {
  readonly watch: DailyWatch;
  readonly question: BoardQuestion;
  readonly sentence: string;
}

/** The way out as a table, which says by what its signals are made. */
export function SaveSituation({ watch, question, sentence }: Props) {
  const { t, say, formats } = useStore((store) => store.language);
  const title = useBoard((store) => store.board.title);
  const { day, flow, thresholds } = question;
  const about = [
    [t('board-title'), ...(title === '' ? [] : [title]), formats.day(day)].join(' · '),
    sentence,
    t('board-typed-in'),
    say(thresholdsMessage(thresholds, DAILY_THRESHOLDS)),
    t('influx-method-daily'),
    ...(flow ? [t('figures-file-from', { file: flow.series.file })] : []),
  ];
  return (
    <p>
      <button type="button" className="button" onClick={() => saveSituation(watch, question, about)}>
        {t('board-save-situation')}
      </button>
    </p>
  );
}

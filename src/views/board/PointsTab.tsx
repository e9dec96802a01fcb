import { useMemo, useState } from 'react';
import type { Day } from '../../core/domain/day';
import { DIRECTIONS, type Direction } from '../../core/viewmodels/board/board';
import { boardWatchOf, daysOf } from '../../core/viewmodels/board/boardWatch';
import { risenPlaces } from '../../core/viewmodels/influx/risen';
import { signalSentence } from '../../core/viewmodels/influx/signalSentence';
import { DAILY_THRESHOLDS } from '../../core/viewmodels/influx/thresholds';
import { watchSentence } from '../../core/viewmodels/influx/watchSentence';
import { changeBoard, changePoint, takeFromBoard, useBoard } from '../../state/board/boardStore';
import { today } from '../../state/clock';
import { useStore } from '../../state/store';
import { DailyThresholdFields } from '../influx/DailyThresholdFields';
import { Segments } from '../panels/Segments';
import { DayField } from './DayField';
import { MorePoints } from './MorePoints';
import { PointForm } from './PointForm';
import { PointsTable } from './PointsTable';
import { SaveSituation } from './SaveSituation';
import { entryBeside, keepFocus } from './keepFocus';
import { useFlowOfFile } from './useFlowOfFile';

/** The points on a day: what stands, what came against what can be taken, and what the influx watch says of it. */
export function PointsTab() {
  const { t, say } = useStore((store) => store.language);
  const { points, thresholds: own } = useBoard((store) => store.board);
  const thresholds = own ?? DAILY_THRESHOLDS;
  const [direction, setDirection] = useState<Direction>('arrivals');
  const [chosenDay, setDay] = useState<Day | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const flow = useFlowOfFile(points, direction);
  const day = chosenDay ?? daysOf(points, direction, flow).at(-1) ?? today();
  const question = useMemo(() => ({ day, direction, flow, thresholds }), [day, direction, flow, thresholds]);
  const watch = useMemo(() => boardWatchOf(points, question), [points, question]);
  const sentence = say(watchSentence(watch, '-own'));
  const point = points.find(({ id }) => id === opened);
  const remove = (taken: string) => {
    const order = watch.places.map(({ place }) => place);
    keepFocus(
      () => {
        setOpened(null);
        takeFromBoard({ points: points.filter(({ id }) => id !== taken) });
      },
      entryBeside(order, taken),
    );
  };
  return (
    <>
      <div className="board-bar-of-tools">
        <DayField label={t('board-day')} day={day} onDay={setDay} />
        <Segments
          label={t('board-direction')}
          options={DIRECTIONS.map((value) => ({ value, text: t(`board-${value}`) }))}
          chosen={direction}
          onChoose={setDirection}
        />
      </div>
      {points.length === 0 ? (
        <p className="board-sentence">{t('board-empty')}</p>
      ) : (
        <>
          <p className="board-sentence" role="status">
            {sentence}
          </p>
          <ul className="board-risen">
            {risenPlaces(watch).map((place) => (
              <li key={place.place}>{say(signalSentence(place, watch))}</li>
            ))}
          </ul>
          <PointsTable points={points} watch={watch} question={question} opened={opened} onOpen={setOpened} />
          <DailyThresholdFields
            thresholds={thresholds}
            onChange={(chosen) => changeBoard({ thresholds: chosen })}
          />
        </>
      )}
      {point && (
        <PointForm
          key={point.id}
          point={point}
          day={day}
          direction={direction}
          onChange={(change) => {
            setDay(day); // a figure that is typed in does not lead to another day
            changePoint(point.id, change);
          }}
          onClose={() => keepFocus(() => setOpened(null), point.id)}
          onRemove={() => remove(point.id)}
        />
      )}
      <MorePoints flow={flow} onAdd={setOpened} />
      {points.length > 0 && <SaveSituation watch={watch} question={question} sentence={sentence} />}
    </>
  );
}

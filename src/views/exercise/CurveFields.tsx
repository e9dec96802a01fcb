import { isWholeFrom } from '../../core/domain/wholeNumber';
import { arrivalsByDay } from '../../core/exercise/arrivalCurve';
import { LIMITS, SHAPES, type Scenario } from '../../core/exercise/scenario';
import { changeScenario } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import { CountsField } from './CountsField';

/** How people arrive and leave, by a shape or day by day; counts that are written say how many people arrive. */
export function CurveFields({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useStore((store) => store.language);
  const { arrivals, departures, people, days } = scenario;
  const longest = Math.min(days, LIMITS.days);
  const counts = arrivalsByDay(arrivals, people, days);
  const choose = (chosen: string) => {
    const shape = SHAPES.find((one) => one === chosen);
    const over = 'over' in arrivals ? arrivals.over : Math.min(days, Math.max(1, arrivals.counts.length));
    changeScenario({ arrivals: shape ? { shape, over } : { counts } });
  };
  const write = (written: readonly number[]) =>
    changeScenario({ arrivals: { counts: written }, people: Math.max(1, sum(written)) });
  return (
    <fieldset>
      <legend>{t('exercise-curve')}</legend>
      <div className="exercise-choice">
        <select
          aria-label={t('exercise-curve')}
          value={'shape' in arrivals ? arrivals.shape : 'counts'}
          onChange={({ target }) => choose(target.value)}
        >
          {[...SHAPES, 'counts' as const].map((shape) => (
            <option key={shape} value={shape}>
              {t(`exercise-shape-${shape}`)}
            </option>
          ))}
        </select>
        {'over' in arrivals && (
          <NumberField
            label={t('exercise-over')}
            value={arrivals.over}
            accepts={isWholeFrom(1, longest)}
            wrong={t('number-whole-wrong', { least: { count: 1 }, most: { count: longest } })}
            onValue={(over) => changeScenario({ arrivals: { ...arrivals, over } })}
          />
        )}
      </div>
      {'counts' in arrivals && (
        <CountsField label={t('exercise-counts')} counts={arrivals.counts} most={days} onCounts={write} />
      )}
      <CountsField
        label={t('exercise-departures')}
        counts={departures}
        most={days}
        onCounts={(written) => changeScenario({ departures: written })}
      />
    </fieldset>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

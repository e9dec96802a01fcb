import { groupSize } from '../../core/exercise/groupSizes';
import { householdsOf } from '../../core/exercise/households';
import type { Scenario } from '../../core/exercise/scenario';
import type { DayStock } from '../../core/exercise/stockByDay';
import { useStore } from '../../state/store';

interface Props {
  readonly scenario: Scenario;
  readonly today: DayStock;
}

/** Who is present at the end of a day, who moved on it, and about how many belong to each group. */
export function DayFigures({ scenario, today }: Props) {
  const { t, formats, nameOf } = useStore((store) => store.language);
  const { stock, arrivals, departures, waiting } = today;
  const size = { factor: scenario.householdSize };
  const figures = [
    { label: t('exercise-present'), count: stock },
    { label: t('exercise-households', { size }), count: householdsOf(stock, scenario.householdSize) },
    { label: t('exercise-arrived'), count: arrivals },
    { label: t('exercise-left'), count: departures },
    ...(waiting > 0 ? [{ label: t('exercise-waiting'), count: waiting }] : []),
  ];
  return (
    <>
      <dl className="exercise-figures">
        {figures.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formats.count(count)}</dd>
          </div>
        ))}
      </dl>
      {scenario.groups.length > 0 && (
        <details>
          <summary>{t('exercise-groups')}</summary>
          <ul className="exercise-groups">
            {scenario.groups.map((group) => (
              <li key={group.name.en}>
                {nameOf(group.name)} <bdi>{formats.percent(group.share)}</bdi>{' '}
                <bdi>{`≈ ${formats.count(groupSize(group, stock))}`}</bdi>
              </li>
            ))}
          </ul>
          <p className="soft">{t('exercise-groups-why')}</p>
        </details>
      )}
    </>
  );
}

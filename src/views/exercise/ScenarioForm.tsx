import { isWholeFrom } from '../../core/domain/wholeNumber';
import { lastDayOf, withDays } from '../../core/exercise/lastDayOf';
import { LIMITS, type Scenario } from '../../core/exercise/scenario';
import { changeScenario } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import { CurveFields } from './CurveFields';
import { InjectFields } from './InjectFields';
import { NamesField } from './NamesField';
import { PlaceField } from './PlaceField';

const isHousehold = (value: number) =>
  value >= 1 && value <= LIMITS.household && Number(value.toFixed(1)) === value;

/** Every field of a scenario; a name is written in the language that is read. */
export function ScenarioForm({ scenario }: { readonly scenario: Scenario }) {
  const { t, nameOf } = useStore((store) => store.language);
  const { people, householdSize, days, groups } = scenario;
  const lastDay = lastDayOf(scenario);
  return (
    <div className="exercise-form">
      <NamesField
        label={t('exercise-title')}
        names={scenario.title}
        onNames={(title) => changeScenario({ title })}
      />
      <NamesField
        label={t('exercise-about')}
        names={scenario.about}
        onNames={(about) => changeScenario({ about })}
        isLong
      />
      <PlaceField place={scenario.place} />
      <div className="exercise-numbers">
        <NumberField
          label={t('exercise-people')}
          value={people}
          accepts={isWholeFrom(1, LIMITS.people)}
          wrong={t('number-whole-wrong', { least: { count: 1 }, most: { count: LIMITS.people } })}
          onValue={(value) => changeScenario({ people: value })}
        />
        <NumberField
          label={t('exercise-household')}
          value={householdSize}
          accepts={isHousehold}
          wrong={t('number-tenths-wrong', { least: { count: 1 }, most: { count: LIMITS.household } })}
          onValue={(value) => changeScenario({ householdSize: value })}
        />
        <NumberField
          label={t('exercise-days')}
          value={days}
          accepts={isWholeFrom(lastDay, LIMITS.days)}
          wrong={t('exercise-days-wrong', { last: { count: lastDay }, most: { count: LIMITS.days } })}
          onValue={(value) => changeScenario(withDays(scenario, value))}
        />
      </div>
      <CurveFields scenario={scenario} />
      {groups.length > 0 && (
        <fieldset>
          <legend>{t('exercise-groups')}</legend>
          <div className="exercise-numbers">
            {groups.map(({ name, share }, index) => (
              <NumberField
                key={name.en}
                label={nameOf(name)}
                value={share}
                accepts={(value) => value >= 0 && value <= 100}
                wrong={t('number-wrong', { least: { count: 0 }, most: { count: 100 } })}
                onValue={(value) => changeScenario({ groups: groups.with(index, { name, share: value }) })}
              />
            ))}
          </div>
          <p className="soft">{t('exercise-groups-why')}</p>
        </fieldset>
      )}
      <InjectFields injects={scenario.injects} days={days} />
    </div>
  );
}

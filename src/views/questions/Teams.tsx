import { addTeam, setTeams, useQuestions } from '../../state/questions';
import { useStore } from '../../state/store';

/** The teams that answer each for themselves; without any the room answers as one, by raised hands. */
export function Teams() {
  const { t } = useStore((store) => store.language);
  const teams = useQuestions((store) => store.teams);
  return (
    <section className="question-teams">
      <h3>{t('predict-teams')}</h3>
      <p className="soft">{t('predict-teams-text')}</p>
      <ul>
        {teams.map(({ id, name }, index) => (
          <li key={id}>
            <input
              type="text"
              aria-label={t('predict-team-name', { number: { count: index + 1 } })}
              value={name}
              maxLength={40}
              onChange={({ target }) => setTeams(teams.with(index, { id, name: target.value }))}
            />
            <button
              type="button"
              className="button icon"
              aria-label={t('predict-team-remove', { team: name })}
              onClick={() => setTeams(teams.toSpliced(index, 1))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => addTeam(t('predict-team', { number: { count: teams.length + 1 } }))}
      >
        {t('predict-team-add')}
      </button>
    </section>
  );
}

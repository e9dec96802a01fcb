import type { UnknownPlace } from '../../core/ingest/fileUnderstanding';
import { setPlace } from '../../state/fileAnswers';
import { useStore } from '../../state/store';

interface Props {
  readonly id: string;
  readonly place: UnknownPlace;
}

/** Which governorate an unknown text means: the near ones as buttons, all of them in a list. Nothing is chosen before. */
export function PlaceAnswer({ id, place }: Props) {
  const { t, nameOf, byName } = useStore((store) => store.language);
  const places = useStore((store) => store.dataset?.places) ?? [];
  const near = place.suggestions.flatMap((id) => places.filter((one) => one.id === id));
  const sorted = places.toSorted((a, b) => byName(a.names, b.names));
  return (
    <p className="question-choices">
      <span>{t('place-meant', { text: place.text })}</span>
      {near.map((one) => (
        <button
          key={one.id}
          type="button"
          className="button"
          onClick={() => setPlace(id, place.text, one.id)}
        >
          {nameOf(one.names)}
        </button>
      ))}
      <select
        value=""
        aria-label={`${t('place-meant', { text: place.text })} …`}
        onChange={({ target }) => setPlace(id, place.text, target.value)}
      >
        <option value="" disabled>
          {t('place-choose')}
        </option>
        {sorted.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one.names)}
          </option>
        ))}
      </select>
    </p>
  );
}

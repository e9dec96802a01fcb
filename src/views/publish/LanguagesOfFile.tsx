import { LANGUAGES, type LanguageCode } from '../../core/session/view';
import { useStore } from '../../state/store';
import { OWN_NAMES } from '../panels/ownNames';

interface Props {
  readonly chosen: readonly LanguageCode[];
  readonly onChoose: (languages: readonly LanguageCode[]) => void;
}

/** The languages that a snapshot can be read in: at least one. */
export function LanguagesOfFile({ chosen, onChoose }: Props) {
  const { t } = useStore((store) => store.language);
  const toggle = (language: LanguageCode) =>
    onChoose(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);
  return (
    <fieldset className="publish-languages">
      <legend>{t('publish-languages')}</legend>
      {LANGUAGES.map((language) => (
        <label key={language} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(language)}
            disabled={chosen.length === 1 && chosen.includes(language)}
            onChange={() => toggle(language)}
          />
          <span lang={language}>{OWN_NAMES[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { LANGUAGES } from '../../core/session/view';
import { chooseLanguage } from '../../state/speech';
import { useStore } from '../../state/store';
import { OWN_NAMES } from '../panels/ownNames';
import { Segments } from '../panels/Segments';

/** Chooses between the languages of a snapshot; nothing where it has one alone. */
export function LanguageSwitch({ languages }: { readonly languages: readonly string[] }) {
  const { t, code } = useStore((store) => store.language);
  const offered = LANGUAGES.filter((one) => languages.includes(one));
  if (offered.length < 2) return null;
  return (
    <Segments
      label={t('language-label')}
      options={offered.map((value) => ({ value, text: OWN_NAMES[value] }))}
      chosen={code}
      onChoose={chooseLanguage}
    />
  );
}

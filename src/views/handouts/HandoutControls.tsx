import { LANGUAGES } from '../../core/session/view';
import { SETS } from '../../state/questions';
import { useStore } from '../../state/store';
import { OWN_NAMES } from '../panels/ownNames';
import { Segments } from '../panels/Segments';
import { PrintPanel } from '../print/PrintPanel';
import { HANDOUTS, POSTER_DATES, POSTER_SIZES, type HandoutChoices } from './handoutChoices';

interface Props {
  readonly choices: HandoutChoices;
  readonly onChoose: (choices: HandoutChoices) => void;
  readonly onClose: () => void;
}

/** What is handed out, on which paper. */
export function HandoutControls({ choices, onChoose, onClose }: Props) {
  const { t } = useStore((store) => store.language);
  const { kind } = choices;
  return (
    <PrintPanel
      title={t('handouts-title')}
      onClose={onClose}
      choices={choices}
      onChoose={(changed) => onChoose({ ...choices, ...changed })}
      first={
        <Segments
          label={t('handouts-kind')}
          options={HANDOUTS.map((value) => ({ value, text: t(`handouts-${value}`) }))}
          chosen={kind}
          onChoose={(value) => onChoose({ ...choices, kind: value })}
        />
      }
    >
      {kind === 'poster' && <PosterChoices choices={choices} onChoose={onChoose} />}
      {kind === 'blank' && <NameChoice choices={choices} onChoose={onChoose} />}
      {kind === 'questions' && <SetChoice choices={choices} onChoose={onChoose} />}
    </PrintPanel>
  );
}

function PosterChoices({ choices, onChoose }: Omit<Props, 'onClose'>) {
  const { t, formats } = useStore((store) => store.language);
  const { dates, most } = choices;
  return (
    <>
      <label className="handout-choice">
        <span>{t('rounds-which')}</span>
        <select
          value={dates}
          onChange={({ target }) => {
            const value = POSTER_DATES.find((one) => one === target.value);
            if (value) onChoose({ ...choices, dates: value });
          }}
        >
          {POSTER_DATES.map((value) => (
            <option key={value} value={value}>
              {t(`handouts-dates-${value}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="handout-choice">
        <span>{t('handouts-most')}</span>
        <select
          value={most}
          onChange={({ target }) => {
            const value = POSTER_SIZES.find((one) => String(one) === target.value);
            if (value) onChoose({ ...choices, most: value });
          }}
        >
          {POSTER_SIZES.map((value) => (
            <option key={value} value={value}>
              {formats.count(value)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function SetChoice({ choices, onChoose }: Omit<Props, 'onClose'>) {
  const { t } = useStore((store) => store.language);
  return (
    <label className="handout-choice">
      <span>{t('handouts-set')}</span>
      <select
        value={choices.set}
        onChange={({ target }) => {
          const set = SETS.find((one) => one === target.value);
          if (set) onChoose({ ...choices, set });
        }}
      >
        {SETS.map((set) => (
          <option key={set} value={set}>
            {t(`predict-set-${set}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function NameChoice({ choices, onChoose }: Pick<Props, 'choices' | 'onChoose'>) {
  const { t, code } = useStore((store) => store.language);
  const chosen = choices.names === 'page' ? code : choices.names;
  return (
    <label className="handout-choice">
      <span>{t('handouts-names')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => {
          const names = LANGUAGES.find((one) => one === target.value) ?? null;
          onChoose({ ...choices, names });
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
        <option value="">{t('handouts-no-names')}</option>
      </select>
    </label>
  );
}

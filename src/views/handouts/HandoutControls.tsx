import { ORIENTATIONS, PAPERS } from '../../core/viewmodels/print/paper';
import { INKS } from '../../core/viewmodels/print/printChoices';
import { LANGUAGES } from '../../core/session/view';
import { SETS } from '../../state/questions';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';
import { HANDOUTS, POSTER_DATES, POSTER_SIZES, type HandoutChoices } from './handoutChoices';

interface Props {
  readonly choices: HandoutChoices;
  readonly onChoose: (choices: HandoutChoices) => void;
  readonly onClose: () => void;
}

/** What is handed out, on which paper, and the way to the printer. */
export function HandoutControls({ choices, onChoose, onClose }: Props) {
  const { t } = useStore((store) => store.language);
  const { kind, paper, orientation, ink } = choices;
  return (
    <div className="print-controls">
      <div className="dialog-head">
        <h2>{t('handouts-title')}</h2>
        <button type="button" className="button icon" onClick={onClose} aria-label={t('close')}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="print-choices">
        <Segments
          label={t('handouts-kind')}
          options={HANDOUTS.map((value) => ({ value, text: t(`handouts-${value}`) }))}
          chosen={kind}
          onChoose={(value) => onChoose({ ...choices, kind: value })}
        />
        <Segments
          label={t('print-paper')}
          options={PAPERS.map((value) => ({ value, text: value }))}
          chosen={paper}
          onChoose={(value) => onChoose({ ...choices, paper: value })}
        />
        <Segments
          label={t('print-orientation')}
          options={ORIENTATIONS.map((value) => ({ value, text: t(`print-${value}`) }))}
          chosen={orientation}
          onChoose={(value) => onChoose({ ...choices, orientation: value })}
        />
        <Segments
          label={t('print-ink')}
          options={INKS.map((value) => ({ value, text: t(`print-${value}`) }))}
          chosen={ink}
          onChoose={(value) => onChoose({ ...choices, ink: value })}
        />
      </div>
      {kind === 'poster' && <PosterChoices choices={choices} onChoose={onChoose} />}
      {kind === 'blank' && <NameChoice choices={choices} onChoose={onChoose} />}
      {kind === 'questions' && <SetChoice choices={choices} onChoose={onChoose} />}
      <button type="button" className="button primary" onClick={() => window.print()}>
        {t('print-now')}
      </button>
      <p className="soft">{t('print-hint')}</p>
    </div>
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

/** What languages call themselves is no message: it is the same in all of them. */
const OWN_NAMES = { en: 'English', ar: 'العربية', ckb: 'کوردی' } as const;

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

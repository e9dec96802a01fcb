import { useState } from 'react';
import { notPublished } from '../../core/viewmodels/publishable';
import { LANGUAGES, type LanguageCode } from '../../core/session/view';
import { saveSnapshot, type SnapshotWish } from '../../state/snapshotFile';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { OWN_NAMES } from '../panels/ownNames';
import { Segments } from '../panels/Segments';
import type { Headline } from '../../core/viewmodels/headline';
import { useHeadline, useShown, type Shown } from '../useShown';
import { TextField } from './TextField';
import { WhatGoesOut } from './WhatGoesOut';
import './publish.css';

interface Props {
  /** The address of the page that shows a snapshot. */
  readonly page: string;
}

/** Freezes the view as one file that a donor can open anywhere, or says what cannot be frozen yet. */
export function PublishDialog({ page }: Props) {
  const { t } = useStore((store) => store.language);
  const carry = useStore((store) => store.view.carry);
  const shown = useShown();
  const headline = useHeadline(shown);
  if (!shown || !headline) return null;
  const reason = notPublished(shown.dataset, shown.cube.measure, carry);
  return (
    <Dialog title={t('publish-title')}>
      {reason === null ? (
        <PublishForm page={page} shown={shown} headline={headline} />
      ) : (
        <p>{t(`publish-not-${reason}`)}</p>
      )}
    </Dialog>
  );
}

function PublishForm({
  page,
  shown,
  headline,
}: Props & { readonly shown: Shown; readonly headline: Headline }) {
  const { t, say, nameOf, code } = useStore((store) => store.language);
  const [wish, setWish] = useState<SnapshotWish>(() => ({
    title: t('publish-first-title', {
      measure: { say: { key: `measure-${shown.cube.measure}`, values: {} } },
      place: headline.selection.choices.map(({ names }) => nameOf(names)).join(', '),
      day: { day: headline.date.day },
    }),
    publisher: '',
    contact: '',
    purpose: '',
    dates: 'all',
    languages: [code, ...LANGUAGES.filter((one) => one !== code)],
  }));
  const [state, setState] = useState<
    'making' | 'failed' | 'unprotected' | { readonly suppressed: number } | null
  >(null);
  const change = (part: Partial<SnapshotWish>) => {
    setWish((before) => ({ ...before, ...part }));
    setState(null);
  };
  const save = () => {
    setState('making');
    saveSnapshot(page, wish, { ...shown, headline }).then(
      (outcome) => setState(outcome === 'unprotected' ? outcome : { suppressed: outcome }),
      () => setState('failed'),
    );
  };
  const toggle = (language: LanguageCode) => {
    const { languages } = wish;
    const has = languages.includes(language);
    change({ languages: has ? languages.filter((one) => one !== language) : [...languages, language] });
  };
  return (
    <form
      className="publish"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'making') save();
      }}
    >
      <p>{t('publish-text')}</p>
      <blockquote className="footnote">{say(headline.sentence)}</blockquote>
      <TextField
        label={t('publish-name')}
        value={wish.title}
        onText={(title) => change({ title })}
        required
      />
      <TextField
        label={t('snapshot-publisher')}
        value={wish.publisher}
        onText={(publisher) => change({ publisher })}
      />
      <TextField
        label={t('snapshot-contact')}
        value={wish.contact}
        onText={(contact) => change({ contact })}
      />
      <TextField
        label={t('snapshot-purpose')}
        value={wish.purpose}
        onText={(purpose) => change({ purpose })}
      />
      <Segments
        label={t('publish-dates')}
        options={(['all', 'this'] as const).map((value) => ({
          value,
          text: t(`publish-dates-${value}`, {
            count: { count: shown.cube.dates.length },
            day: { day: headline.date.day },
          }),
        }))}
        chosen={wish.dates}
        onChoose={(dates) => change({ dates })}
      />
      <fieldset className="publish-languages">
        <legend>{t('publish-languages')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} className="check">
            <input
              type="checkbox"
              checked={wish.languages.includes(language)}
              disabled={wish.languages.length === 1 && wish.languages.includes(language)}
              onChange={() => toggle(language)}
            />
            <span lang={language}>{OWN_NAMES[language]}</span>
          </label>
        ))}
      </fieldset>
      <WhatGoesOut shown={shown} wish={wish} />
      <p>{t('publish-small')}</p>
      <p className="share-row">
        <button type="submit" className="button primary" disabled={state === 'making'}>
          {t('publish-save')}
        </button>{' '}
        <span role="status">
          {typeof state === 'string' && t(`publish-${state}`)}
          {typeof state === 'object' &&
            state &&
            t(state.suppressed === 0 ? 'publish-made-none' : 'publish-made', {
              count: { count: state.suppressed },
            })}
        </span>
      </p>
    </form>
  );
}

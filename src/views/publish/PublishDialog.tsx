import { useState } from 'react';
import { breakdownChoices, wishOf } from '../../core/viewmodels/breakdownChoices';
import { dimensionsOf } from '../../core/viewmodels/partsQuery';
import { notPublished } from '../../core/viewmodels/publishable';
import { namesOf } from '../../core/session/story/editStory';
import type { LanguageCode } from '../../core/session/view';
import {
  saveSnapshot,
  tellingInWish,
  type PreparedSnapshot,
  type SnapshotScope,
  type SnapshotWish,
} from '../../state/snapshotFile';
import type { Language } from '../../language/language';
import { canBeTold } from '../../state/publishing/story/storyToPublish';
import { useStore } from '../../state/store';
import { asPixels } from '../image/asPixels';
import { Dialog } from '../panels/Dialog';
import { PanelLink } from '../panels/PanelLink';
import { Segments } from '../panels/Segments';
import type { Headline } from '../../core/viewmodels/headline';
import { useHeadline, useShown, type Shown } from '../useShown';
import { BreakdownOfFile } from './BreakdownOfFile';
import { DistrictsOfFile } from './DistrictsOfFile';
import { FirstSeen } from './FirstSeen';
import { FurtherFields } from './FurtherFields';
import { LanguagesOfFile } from './LanguagesOfFile';
import { ReaderRanges } from './ReaderRanges';
import { SigningOfFile } from './SigningOfFile';
import { SiteOfFolder } from './SiteOfFolder';
import { StoryOfFile } from './StoryOfFile';
import { TellingWords } from './TellingWords';
import { TextField } from './TextField';
import { usePrepared } from './usePrepared';
import { useToldStory } from './useToldStory';
import { WhatGoesOut } from './WhatGoesOut';
import './publish.css';

interface Props {
  /** The address of the page that shows a snapshot. */
  readonly page: string;
  /** The texts of the stories that ship. */
  readonly shipped: readonly string[];
}

/** Freezes the view as one file that a donor can open anywhere, or says what cannot be frozen yet. */
export function PublishDialog({ page, shipped }: Props) {
  const { t } = useStore((store) => store.language);
  const carry = useStore((store) => store.view.carry);
  const shown = useShown();
  const headline = useHeadline(shown);
  if (!shown || !headline) return null;
  const reason = notPublished(shown.dataset, shown.cube.measure, carry);
  return (
    <Dialog title={t('publish-title')}>
      {reason === null ? (
        <PublishForm page={page} shipped={shipped} shown={shown} headline={headline} />
      ) : (
        <p>{t(`publish-not-${reason}`)}</p>
      )}
    </Dialog>
  );
}

function PublishForm({
  page,
  shipped,
  shown,
  headline,
}: Props & { readonly shown: Shown; readonly headline: Headline }) {
  const language = useStore((store) => store.language);
  const { t, code } = language;
  const { dataset, cube } = shown;
  const by = useStore((store) => store.view.by);
  const choices = breakdownChoices(by, dimensionsOf(dataset, cube.measure));
  const [scope, setScope] = useState<SnapshotScope>(() => ({
    dates: 'all',
    by: choices ? wishOf(choices.chosen) : 'none',
    districts: 'none',
  }));
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const [untitled, setWish] = useState<Omit<SnapshotWish, 'title'>>(() => ({
    publisher: '',
    contact: '',
    purpose: '',
    terms: null,
    classification: 'low',
    expires: null,
    districtsReason: '',
    story: null,
    form: 'page',
    site: '',
    signedWith: null,
    languages: [...new Set<LanguageCode>([code, 'en', 'ar'])],
  }));
  const titleIn = ({ t, nameOf }: Language) => {
    const ofView = t('publish-first-title', {
      measure: { say: { key: `measure-${cube.measure}`, values: {} } },
      place: headline.selection.choices.map(({ names }) => nameOf(names)).join(', '),
      day: { day: headline.date.day },
    });
    return (untitled.story && nameOf(namesOf(untitled.story.title))) || ofView;
  };
  const wish: SnapshotWish = {
    ...untitled,
    title: typedTitle ?? titleIn(language),
    ...(typedTitle === null && { titleIn }),
  };
  const [state, setState] = useState<'making' | 'made' | 'failed' | null>(null);
  const [unfilled, setUnfilled] = useState<readonly string[]>([]);
  const prepared = usePrepared(shown, scope);
  const ready = typeof prepared === 'string' ? null : prepared;
  const told = useToldStory(wish.story, ready, wish.languages);
  const telling = ready ? tellingInWish(wish, ready) : [];
  const isStopped = told !== null && !canBeTold(told);
  const change = ({ title, ...part }: Partial<SnapshotWish>) => {
    if (title !== undefined) setTypedTitle(title);
    setWish((before) => ({ ...before, ...part }));
    setState(null);
  };
  const changeScope = (part: Partial<SnapshotScope>) => {
    setScope((before) => ({ ...before, ...part }));
    setState(null);
  };
  const save = (chosen: PreparedSnapshot) => {
    setState('making');
    saveSnapshot(page, wish, chosen, (svg) => asPixels(svg, 1)).then(
      (isSaved) => setState(isSaved ? 'made' : 'failed'),
      () => setState('failed'),
    );
  };
  return (
    <form
      className="publish"
      onInvalidCapture={({ currentTarget }) => setUnfilled(unfilledIn(currentTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        setUnfilled([]);
        if (ready && !isStopped && state !== 'making') save(ready);
      }}
    >
      <p>{t(wish.story ? 'publish-text-story' : 'publish-text')}</p>
      <FirstSeen headline={headline} isStory={wish.story !== null} told={told} prepared={ready} />
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
        required
      />
      <TextField
        label={t('snapshot-purpose')}
        value={wish.purpose}
        onText={(purpose) => change({ purpose })}
      />
      <FurtherFields wish={wish} terms={ready?.terms ?? ''} onChange={change} />
      <Segments
        label={t('publish-dates')}
        options={(['all', 'this'] as const).map((value) => ({
          value,
          text: t(`publish-dates-${value}`, {
            count: { count: cube.dates.length },
            day: { day: headline.date.day },
          }),
        }))}
        chosen={scope.dates}
        onChoose={(chosen) => changeScope({ dates: chosen })}
      />
      {choices && (
        <BreakdownOfFile
          choices={choices}
          chosen={scope.by}
          onChoose={(chosen) => changeScope({ by: chosen })}
        />
      )}
      {dataset.districts && (
        <DistrictsOfFile
          chosen={scope.districts}
          reason={wish.districtsReason}
          onChoose={(districts) => changeScope({ districts })}
          onReason={(districtsReason) => change({ districtsReason })}
        />
      )}
      <LanguagesOfFile chosen={wish.languages} onChoose={(languages) => change({ languages })} />
      <StoryOfFile
        shipped={shipped}
        chosen={wish.story}
        told={told}
        onChoose={(story) => change({ story })}
      />
      <Segments
        label={t('publish-form')}
        options={(['page', 'folder'] as const).map((value) => ({ value, text: t(`publish-form-${value}`) }))}
        chosen={wish.form}
        onChoose={(form) => change({ form })}
      />
      {wish.form === 'folder' && (
        <>
          <p className="soft">{t('publish-form-text')}</p>
          <SiteOfFolder value={wish.site} onChange={(site) => change({ site })} />
        </>
      )}
      <SigningOfFile chosen={wish.signedWith} onChoose={(signedWith) => change({ signedWith })} />
      <WhatGoesOut shown={shown} scope={scope} />
      <p>{t('publish-small')}</p>
      <ReaderRanges prepared={prepared} shown={shown} />
      <p>
        {t('versus-publish-text')} <PanelLink panel="versus" text={t('versus-open-way')} />
      </p>
      <TellingWords found={telling} />
      <p className="share-row">
        <button type="submit" className="button primary" disabled={!ready || isStopped || state === 'making'}>
          {t('publish-save')}
        </button>{' '}
        <span role="status">
          {unfilled.length > 0 && `${t('publish-incomplete', { fields: unfilled.join(' · ') })} `}
          {prepared === 'failed' || prepared === 'unprotected'
            ? t(`publish-${prepared}`)
            : state && t(`publish-${state}`)}
        </span>
      </p>
    </form>
  );
}

/** The names of the fields that have to be filled in and are not, or not well enough, in their order. */
function unfilledIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:required:invalid')].map(({ name }) => name);
}

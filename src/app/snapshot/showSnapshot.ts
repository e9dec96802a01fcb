import { answers } from '../../core/cube/frame';
import type { Snapshot } from '../../core/publish/snapshot';
import { readView, writeView } from '../../core/session/readView';
import { resolveChoices } from '../../core/session/resolveView';
import { DEFAULT_VIEW, LANGUAGES, type LanguageCode, type View } from '../../core/session/view';
import { loadSeries, wantedSeries } from '../../state/series';
import { ownLanguage } from '../../language/ownLanguage';
import { speak, speakWith } from '../../state/speech';
import { useStore } from '../../state/store';
import { openSnapshot } from './openSnapshot';
import { answerFrom } from './standIns/connection';
import { viewInLink } from './standIns/link';

/** Puts a snapshot into the store: its figures, the view it was frozen with or the one behind the `#`, its languages. Rejects where that cannot be shown. */
export async function showSnapshot(snapshot: Snapshot): Promise<void> {
  const { manifest } = snapshot;
  const { dataset, cubes, context } = openSnapshot(snapshot);
  answerFrom({ dataset, cubes, data: snapshot.data });
  const frozen = readView(new URLSearchParams(manifest.views[0]?.link)).view;
  const asked = viewAsked(frozen);
  const { view } = resolveChoices({ ...asked, lang: languageFor(manifest.languages, asked.lang) }, dataset);
  useStore.setState({
    view,
    dataset,
    shipped: dataset,
    context: { phase: 'ready', value: context },
    mapSettled: true,
  });
  followSystemTheme();
  await Promise.all([speakWith('rest'), loadSeries()]);
  if (!useStore.getState().frame) throw new Error('The snapshot lacks the series that it is to show.');
  useStore.subscribe((store, before) => {
    if (store.view === before.view) return;
    if (store.view.lang !== before.view.lang || store.view.digits !== before.view.digits) void speak();
    const wanted = wantedSeries();
    if (wanted && !(store.frame && answers(store.frame, wanted))) void loadSeries();
  });
}

/** The view behind the `#`; the frozen one where that says no more than a language: its date is the one of the title. */
function viewAsked(frozen: View): View {
  const linked = viewInLink();
  const { lang, digits } = DEFAULT_VIEW;
  if (linked && writeView({ ...linked, lang, digits })[0]) return linked;
  return { ...frozen, lang: linked?.lang ?? lang, digits: linked?.digits ?? frozen.digits };
}

/** The language of the link, or of the reader, where the snapshot has its words; else the snapshot's first. */
function languageFor(offered: readonly string[], asked: LanguageCode | null): LanguageCode {
  const known = LANGUAGES.filter((code) => offered.includes(code));
  const first = known.find((code) => code === offered[0]);
  return known.find((code) => code === asked) ?? ownLanguage(known) ?? first ?? 'en';
}

/** Light or dark as the system of the reader is, also when it changes. */
function followSystemTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const theme = dark.matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme;
    useStore.setState({ theme });
  };
  apply();
  dark.addEventListener('change', apply);
}

import { loadContext, readTheRest } from '../state/context';
import { LANGUAGES } from '../core/session/view';
import { followDigits } from '../state/followDigits';
import { followFailure } from '../state/followFailure';
import { followPrintAddress } from '../state/followPrintAddress';
import { followTheme } from '../state/followTheme';
import { speakWith } from '../state/speech';
import { loadMessages } from '../language/loadMessages';
import { fetchMeasures } from '../state/measures';
import { keepSite } from '../state/offline';
import { keepSeriesAhead } from '../state/seriesAhead';
import { useStore } from '../state/store';
import { fetchArcViews } from '../views/arcs/lazyArcs';
import { fetchChangeViews } from '../views/change/fetchChangeViews';
import { fetchLayerViews } from '../views/layers/fetchLayerViews';
import { fetchTooltip } from '../views/map/HoverTooltip';
import { fetchLater } from './fetchLater';
import { loadFont } from './fonts';
import './digits.css';
import './print.css';

/**
 * What can wait until the first figure is on screen, in the order a reader may want it. In the end everything the app
 * may need is in the browser, so that a lost network takes nothing away. A piece that cannot be fetched now is asked
 * for again when it is used, and its absence is said there.
 */
export async function continueInBackground(): Promise<void> {
  followDigits();
  followFailure();
  followPrintAddress();
  followTheme();
  const early = isPresented() ? [tellStories()] : [];
  await Promise.allSettled([loadOwnFont(), speakWith('rest'), loadContext(), takeFilesAnywhere(), ...early]);
  fetchLater('rest');
  await mapSettled();
  const pieces = [
    tellStories,
    loadOtherFont,
    () => speakWith('files'),
    fetchMeasures,
    fetchChangeViews,
    fetchArcViews,
    fetchLayerViews,
    () => import('../views/map/CarriedKey'),
    fetchTooltip,
    async () => (await import('./dialogCode')).fetchDialogs(),
    fetchLevels,
    () => import('../views/points/PointsMap'),
    () => import('../views/sites/SitesMap'), // without deck.gl, which comes with the first sites that are shown
    () =>
      Promise.all(
        LANGUAGES.map((code) =>
          loadMessages(code, ['first', 'figures', 'rest', 'files', 'measures', 'workshop']),
        ),
      ),
    keepSnapshotPage,
    readTheRest,
    keepSeriesAhead,
    keepSite,
  ];
  for (const piece of pieces) await Promise.allSettled([piece()]);
}

/** What leads to the districts of a person's file. */
const fetchLevels = () =>
  Promise.all([import('../views/level/LevelTrail'), import('../views/level/DistrictGround')]);

/** A snapshot may be wanted without a network. */
async function keepSnapshotPage(): Promise<void> {
  const [{ keepForSnapshots }, { default: page }] = await Promise.all([
    import('../state/snapshotFile'),
    import('./snapshot/page.html?snapshot'),
  ]);
  await keepForSnapshots(page);
}

/** Whether an audience waits, for whom a story may have to be told before the map is here. */
function isPresented(): boolean {
  return useStore.getState().view.mode === 'present' || location.hash.startsWith('#story=');
}

let telling: Promise<void> | null = null;

/** From now on a story may be told, and what else a presentation has is at hand; once. */
function tellStories(): Promise<void> {
  telling ??= import('./presenting').then(
    ({ mountPresenting }) => mountPresenting(),
    () => void (telling = null), // it is asked for again later
  );
  return telling;
}

/** From now on a file may be dropped or a table pasted anywhere on the page. */
async function takeFilesAnywhere(): Promise<void> {
  const { takeFiles } = await import('../views/doctor/takeFiles');
  takeFiles();
}

const isRightToLeft = () => document.documentElement.dir === 'rtl';

/** The font of the script that is read now: before the map, so that labels do not change under it. */
const loadOwnFont = () => loadFont(isRightToLeft() ? 'arabic' : 'latin');

/** The other font: it may be wanted without a network. */
const loadOtherFont = () => loadFont(isRightToLeft() ? 'latin' : 'arabic');

/** Resolves when the interactive map is on screen or is known not to come: it has the line to itself until then. */
function mapSettled(): Promise<void> {
  if (useStore.getState().mapSettled) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useStore.subscribe(({ mapSettled: settled }) => {
      if (!settled) return;
      stop();
      resolve();
    });
  });
}

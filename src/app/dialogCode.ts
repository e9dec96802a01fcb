import { createElement, type ComponentType } from 'react';
import type { MessagePart } from '../language/translation';
import { speakWith } from '../state/speech';
import type { Panel } from '../state/store';
import { fetchMore } from '../views/headline/fetchMore';
import { fetchFileLine } from '../views/headline/fetchFileLine';
import { fetchFlowViews } from '../views/flow/fetchFlowViews';
import { fetchDatasetMenu } from '../views/panels/fetchDatasetMenu';
import { fetchRankingFilter } from '../views/panels/fetchRankingFilter';

export type DialogName = Exclude<Panel, null>;

/** The code of each dialog: apart from that of the page, which the first figure waits for. */
const CODE: Record<DialogName, () => Promise<ComponentType>> = {
  search: async () => (await import('../views/panels/SearchDialog')).SearchDialog,
  trace: async () => (await import('../views/panels/TraceDialog')).TraceDialog,
  share: async () => (await import('../views/panels/ShareDialog')).ShareDialog,
  sources: async () => (await import('../views/panels/SourcesDialog')).SourcesDialog,
  change: async () => (await import('../views/change/ChangeDialog')).ChangeDialog,
  parts: async () => (await import('../views/parts/PartsDialog')).PartsDialog,
  rounds: async () => (await import('../views/rounds/RoundsDialog')).RoundsDialog,
  classes: async () => (await import('../views/classes/ClassesDialog')).ClassesDialog,
  returns: async () => (await import('../views/returns/ReturnsDialog')).ReturnsDialog,
  families: async () => (await import('../views/families/FamiliesDialog')).FamiliesDialog,
  influx: async () => (await import('../views/influx/InfluxDialog')).InfluxDialog,
  sites: async () => (await import('../views/sites/SitesDialog')).SitesDialog,
  situation: async () => (await import('../views/situation/SituationDialog')).SituationDialog,
  matrix: async () => (await import('../views/matrix/MatrixDialog')).MatrixDialog,
  publish: async () => {
    const [{ PublishDialog }, { default: page }, { shippedStories }] = await Promise.all([
      import('../views/publish/PublishDialog'),
      import('./snapshot/page.html?snapshot'),
      import('./shippedStories'),
    ]);
    const shipped = await shippedStories();
    return () => createElement(PublishDialog, { page, shipped });
  },
  versus: async () => (await import('../views/versus/VersusDialog')).VersusDialog,
  print: async () => (await import('../views/print/PrintDialog')).PrintDialog,
  offline: async () => (await import('../views/panels/OfflineDialog')).OfflineDialog,
  workshop: async () => (await import('../views/workshop/WorkshopDialog')).WorkshopDialog,
  questions: async () => (await import('../views/questions/QuestionsDialog')).QuestionsDialog,
  board: async () => (await import('../views/board/BoardDialog')).BoardDialog,
  handouts: async () => (await import('../views/handouts/HandoutsDialog')).HandoutsDialog,
  stories: async () => {
    const [{ StoriesDialog }, { shippedStories }] = await Promise.all([
      import('../views/stories/StoriesDialog'),
      import('./shippedStories'),
    ]);
    const shipped = await shippedStories();
    return () => createElement(StoriesDialog, { shipped });
  },
  story: async () => (await import('../views/stories/StoryDialog')).StoryDialog,
  exercise: async () => {
    const [{ ExerciseDialog }, { shippedExercises }] = await Promise.all([
      import('../views/exercise/ExerciseDialog'),
      import('./shippedExercises'),
    ]);
    const shipped = await shippedExercises();
    return () => createElement(ExerciseDialog, { shipped });
  },
  sets: async () => (await import('../views/sets/SetsDialog')).SetsDialog,
  load: async () => (await import('../views/doctor/DoctorDialog')).DoctorDialog,
  sides: async () => (await import('../views/sides/SidesDialog')).SidesDialog,
};

/** The words that a dialog has beside those of the page. They are read when it is opened, and again in another language. */
const WORDS: Partial<Record<DialogName, MessagePart>> = {
  versus: 'measures',
  load: 'files',
  sides: 'files',
  workshop: 'workshop',
  questions: 'workshop',
  board: 'workshop',
  handouts: 'workshop',
  stories: 'workshop',
  story: 'workshop',
  exercise: 'workshop',
};

/** A dialog with all its words. Rejects when its code or they cannot be fetched. */
export async function fetchDialog(name: DialogName): Promise<ComponentType> {
  const [dialog, ...spoken] = await Promise.all([
    CODE[name](),
    speakWith('rest'),
    speakWith(WORDS[name] ?? 'rest'),
  ]);
  if (spoken.includes(false)) throw new Error('The words of a dialog could not be fetched.');
  return dialog;
}

/** Fetches the code of all dialogs, and of what the page says of files and shows of flows, before it is wanted; no words. */
export function fetchDialogs(): Promise<unknown> {
  const dialogs = Object.values(CODE).map((fetch) => fetch());
  return Promise.all([
    ...dialogs,
    fetchFileLine(),
    fetchMore(),
    fetchFlowViews(),
    fetchDatasetMenu(),
    fetchRankingFilter(),
  ]);
}

import { createElement, type ComponentType } from 'react';
import { speakOfFiles, speakOfMeasures, speakOfWorkshop } from '../state/speech';
import type { Panel } from '../state/store';
import { fetchMore } from '../views/headline/fetchMore';
import { fetchFileLine } from '../views/headline/fetchFileLine';
import { fetchFlowViews } from '../views/flow/fetchFlowViews';
import { fetchDatasetMenu } from '../views/panels/fetchDatasetMenu';
import { fetchRankingFilter } from '../views/panels/fetchRankingFilter';

export type DialogName = Exclude<Panel, null>;

/** The code of each dialog: apart from that of the page, which the first figure waits for. */
export const CODE: Record<DialogName, () => Promise<ComponentType>> = {
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
  versus: async () => {
    const [{ VersusDialog }] = await Promise.all([import('../views/versus/VersusDialog'), speakOfMeasures()]);
    return VersusDialog;
  },
  print: async () => (await import('../views/print/PrintDialog')).PrintDialog,
  offline: async () => (await import('../views/panels/OfflineDialog')).OfflineDialog,
  workshop: async () => {
    const [{ WorkshopDialog }] = await Promise.all([
      import('../views/workshop/WorkshopDialog'),
      speakOfWorkshop(),
    ]);
    return WorkshopDialog;
  },
  questions: async () => {
    const [{ QuestionsDialog }] = await Promise.all([
      import('../views/questions/QuestionsDialog'),
      speakOfWorkshop(),
    ]);
    return QuestionsDialog;
  },
  board: async () => {
    const [{ BoardDialog }] = await Promise.all([import('../views/board/BoardDialog'), speakOfWorkshop()]);
    return BoardDialog;
  },
  handouts: async () => {
    const [{ HandoutsDialog }] = await Promise.all([
      import('../views/handouts/HandoutsDialog'),
      speakOfWorkshop(),
    ]);
    return HandoutsDialog;
  },
  stories: async () => {
    const [{ StoriesDialog }, { shippedStories }] = await Promise.all([
      import('../views/stories/StoriesDialog'),
      import('./shippedStories'),
      speakOfWorkshop(),
    ]);
    const shipped = await shippedStories();
    return () => createElement(StoriesDialog, { shipped });
  },
  story: async () => {
    const [{ StoryDialog }] = await Promise.all([import('../views/stories/StoryDialog'), speakOfWorkshop()]);
    return StoryDialog;
  },
  exercise: async () => {
    const [{ ExerciseDialog }, { shippedExercises }] = await Promise.all([
      import('../views/exercise/ExerciseDialog'),
      import('./shippedExercises'),
      speakOfWorkshop(),
    ]);
    const shipped = await shippedExercises();
    return () => createElement(ExerciseDialog, { shipped });
  },
  sets: async () => (await import('../views/sets/SetsDialog')).SetsDialog,
  load: async () => {
    const [{ DoctorDialog }] = await Promise.all([import('../views/doctor/DoctorDialog'), speakOfFiles()]);
    return DoctorDialog;
  },
  sides: async () => {
    const [{ SidesDialog }] = await Promise.all([import('../views/sides/SidesDialog'), speakOfFiles()]);
    return SidesDialog;
  },
};

/** Fetches the code of all dialogs, and of what the page says of files and shows of flows, before it is wanted. */
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

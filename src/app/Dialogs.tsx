import { createElement, lazy, Suspense, useEffect, type ComponentType } from 'react';
import { message } from '../core/domain/message';
import { speakOfFiles } from '../state/speech';
import { fetchFileLine } from '../views/headline/fetchFileLine';
import { fetchFlowViews } from '../views/flow/fetchFlowViews';
import { fetchDatasetMenu } from '../views/panels/fetchDatasetMenu';
import { addNotices, useStore, type Panel } from '../state/store';

type Dialog = Exclude<Panel, null>;

const CODE: Record<Dialog, () => Promise<ComponentType>> = {
  search: async () => (await import('../views/panels/SearchDialog')).SearchDialog,
  trace: async () => (await import('../views/panels/TraceDialog')).TraceDialog,
  share: async () => (await import('../views/panels/ShareDialog')).ShareDialog,
  sources: async () => (await import('../views/panels/SourcesDialog')).SourcesDialog,
  load: async () => {
    const [{ DoctorDialog }] = await Promise.all([import('../views/doctor/DoctorDialog'), speakOfFiles()]);
    return DoctorDialog;
  },
  sides: async () => {
    const [{ SidesDialog }] = await Promise.all([import('../views/sides/SidesDialog'), speakOfFiles()]);
    return SidesDialog;
  },
};

const DIALOGS: Record<Dialog, ComponentType> = {
  search: fetched('search'),
  trace: fetched('trace'),
  share: fetched('share'),
  sources: fetched('sources'),
  load: fetched('load'),
  sides: fetched('sides'),
};

/** Fetches the code of all dialogs, and of what the page says of files and shows of flows, before it is wanted. */
export function fetchDialogs(): Promise<unknown> {
  const dialogs = Object.values(CODE).map((fetch) => fetch());
  return Promise.all([...dialogs, fetchFileLine(), fetchFlowViews(), fetchDatasetMenu()]);
}

/** Whatever is open on top of the page. */
export function Dialogs() {
  const panel = useStore((store) => store.panel);
  return <Suspense fallback={null}>{panel && createElement(DIALOGS[panel])}</Suspense>;
}

/**
 * A dialog whose code comes when it is opened. When it cannot be fetched a notice says so, and the next opening tries
 * anew: React keeps what a lazy component came to.
 */
function fetched(dialog: Dialog): ComponentType {
  const again = () => {
    DIALOGS[dialog] = fetched(dialog);
    return Unfetched;
  };
  return lazy(async () => ({ default: await CODE[dialog]().catch(again) }));
}

function Unfetched() {
  useEffect(() => {
    addNotices([message('notice-dialog-missing')]);
    useStore.setState({ panel: null });
  }, []);
  return null;
}

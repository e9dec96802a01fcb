import { create } from 'zustand';
import type { Breakdown } from '../core/cube/breakdown';
import type { Frame } from '../core/cube/frame';
import type { DatasetContext, DatasetSummary } from '../core/domain/dataset';
import type { Message } from '../core/domain/message';
import type { PlaceId } from '../core/domain/place';
import { DEFAULT_VIEW, type View } from '../core/session/view';
import type { flowOver } from '../core/viewmodels/flow/flowOver';
import type { RankingOrder } from '../core/viewmodels/ranking';
import { createLanguage, type Language } from '../language/language';
import { ENGLISH } from '../language/loadMessages';
import { IDLE, type Remote } from './remote';
import type { UserFile } from './userFile';

/** What is open on top of the page. */
export type Panel =
  | 'search'
  | 'trace'
  | 'share'
  | 'load'
  | 'sources'
  | 'sides'
  | 'sets'
  | 'change'
  | 'parts'
  | 'matrix'
  | 'rounds'
  | 'classes'
  | 'situation'
  | 'returns'
  | 'families'
  | 'influx'
  | 'publish'
  | 'versus'
  | 'print'
  | 'sites'
  | 'offline'
  | 'workshop'
  | 'questions'
  | 'board'
  | 'handouts'
  | 'stories'
  | 'story'
  | 'exercise'
  | null;

/** How fast the dates are played: times the usual pace. */
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** Choices, phases, summaries and small result frames: never rows, tables, outlines or map instances. */
export interface Store {
  /** What the link says. */
  readonly view: View;
  readonly notices: readonly Message[];
  /** What is looked at; it stays when another loading fails. */
  readonly dataset: DatasetSummary | null;
  /** The dataset that ships, once it has been read; it stays open whatever is looked at. */
  readonly shipped: DatasetSummary | null;
  /** The last answer; its query says of what. It stays on screen until the next one is here. */
  readonly frame: Frame | null;
  /** The series that were asked of the dataset, as its files tell them: a choice of one is drawn with the choice. */
  readonly atHand: readonly Frame[];
  /** The latest loading of a dataset or a series. */
  readonly loading: Remote<null>;
  readonly context: Remote<DatasetContext>;
  readonly breakdown: Remote<Breakdown>;
  /** The breakdowns of places each alone, as far as they were asked for (`keyOfPart`); null for one that could not be read. */
  readonly partsOfPlaces: ReadonlyMap<string, Breakdown | null>;
  readonly language: Language;
  /** Sums a flow over a period; null until a file counts one: its code comes apart from the first figure. */
  readonly flowOver: typeof flowOver | null;
  /** Puts the region sets of a person into a dataset; null until there are any: its code comes apart as well. */
  readonly dress: ((dataset: DatasetSummary) => DatasetSummary) | null;
  readonly theme: 'light' | 'dark';
  /** The place under the pointer or the focus, wherever it is. */
  readonly hovered: PlaceId | null;
  readonly playing: boolean;
  /** True while a presentation shows nothing, so that the audience looks at the speaker. */
  readonly blank: boolean;
  readonly speed: (typeof SPEEDS)[number];
  /** True once the interactive map is on screen, or is known not to come. */
  readonly mapSettled: boolean;
  readonly order: RankingOrder;
  /** The places that the ranking shows; null for all. */
  readonly narrowed: ReadonlySet<PlaceId> | null;
  readonly panel: Panel;
  /** The files a person opened, in that order, and the one that is looked at; null for the shipped figures. */
  readonly files: readonly UserFile[];
  readonly file: string | null;
}

export const useStore = create<Store>()(() => ({
  view: DEFAULT_VIEW,
  notices: [],
  dataset: null,
  shipped: null,
  frame: null,
  atHand: [],
  loading: IDLE,
  context: IDLE,
  breakdown: IDLE,
  partsOfPlaces: new Map(),
  flowOver: null,
  dress: null,
  language: createLanguage('en', ENGLISH, 'latn'),
  theme: 'light',
  hovered: null,
  playing: false,
  blank: false,
  speed: 1,
  mapSettled: false,
  order: 'value',
  narrowed: null,
  panel: null,
  files: [],
  file: null,
}));

/** Adds notices that are not there yet. */
export function addNotices(notices: readonly Message[]): void {
  if (notices.length === 0) return;
  useStore.setState((store) => {
    const known = new Set(store.notices.map((notice) => JSON.stringify(notice)));
    const added = notices.filter((notice) => !known.has(JSON.stringify(notice)));
    return added.length > 0 ? { notices: [...store.notices, ...added] } : store;
  });
}

/** Takes away the notices whose key is of a kind. */
export function dropNotices(kind: RegExp): void {
  const { notices } = useStore.getState();
  const kept = notices.filter(({ key }) => !kind.test(key));
  if (kept.length < notices.length) useStore.setState({ notices: kept });
}

/** Takes one notice away. */
export function dismissNotice(notice: Message): void {
  useStore.setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
}

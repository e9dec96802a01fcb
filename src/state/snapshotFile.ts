import type { DatasetContext, DatasetSummary } from '../core/domain/dataset';
import type { Day } from '../core/domain/day';
import type { Coordinates } from '../core/publish/disclosure/countTable';
import type { PublishedFigures } from '../core/publish/disclosure/publishedFigures';
import { suppressedValues } from '../core/publish/disclosure/suppressedValues';
import { USUAL_RULES } from '../core/publish/disclosure/suppressionRules';
import { snapshotFileName } from '../core/publish/citation/permanentName';
import { previewAddress } from '../core/publish/preview/previewTags';
import { snapshotHtml } from '../core/publish/page/snapshotHtml';
import type { Protection } from '../core/publish/protection';
import type { Snapshot } from '../core/publish/snapshot';
import type { FrozenTable } from '../core/publish/frozen/frozenTable';
import type { Story } from '../core/session/story/story';
import type { LanguageCode, View } from '../core/session/view';
import { loadMessages } from '../language/loadMessages';
import { today } from './clock';
import { loadContext } from './context';
import { keptText } from './keptText';
import { ownTopology } from './drawings';
import { askPublisher } from './publishing/publisher';
import { snapshotFolder } from './publishing/snapshotFolder';
import { previewSvg } from './publishing/preview/previewSvg';
import { publishView, type Said } from './publishing/publishView';
import { canBeTold, storyToPublish } from './publishing/story/storyToPublish';
import { tellingWords, type TellingText } from './publishing/tellingWords';
import { figuresToPublish, sourcesBehind, type ViewToPublish } from './publishing/viewToPublish';
import { valueOf } from './remote';
import { saveBlob, saveText } from './saveText';
import { askSeries } from './series';
import type { OwnKey } from './signing/ownKey';
import { signText } from './signing/signatures';
import { useStore } from './store';

/** What a person says of a snapshot before it is saved; the terms are null until they are other than those of the source. */
export interface SnapshotWish {
  readonly title: string;
  readonly titleIn?: Said['titleIn'];
  readonly publisher: string;
  readonly contact: string;
  readonly purpose: string;
  readonly terms: string | null;
  readonly classification: Said['classification'];
  /** As a date field gives it; empty for none. */
  readonly expires: Day | null;
  readonly languages: readonly LanguageCode[];
  /** Why districts go out, where they do. */
  readonly districtsReason: string;
  /** What is told with the figures; null for the view alone. */
  readonly story: Story | null;
  /** One page, or that page and the files that programs read in one archive. */
  readonly form: 'page' | 'folder';
  /** The address that the folder will have on a site; empty where that is not known. */
  readonly site: string;
  /** What the file is signed with; null for none. It does not change what is signed. */
  readonly signedWith: OwnKey | null;
}

/** What of the view on screen goes out: which dates, and which breakdown at the date shown, by its wish in a link. */
export interface SnapshotScope {
  readonly dates: ViewToPublish['dates'];
  readonly by: View['by'] | 'none';
  /** Whether the districts go out too, as data. */
  readonly districts: ViewToPublish['districts'];
}

/** A view as it would go out, protected: what is left to say is whose it is and what for. */
export interface PreparedSnapshot {
  readonly published: ViewToPublish;
  readonly figures: PublishedFigures;
  /** What may leave, and what a reader could still work out of the rest. */
  readonly data: FrozenTable;
  readonly protection: Protection;
  /** The small figures that an earlier snapshot would give away beside this one. */
  readonly revealed: readonly Coordinates[];
  /** The values that nothing beside the figures may tell. */
  readonly suppressed: ReadonlySet<number>;
  /** The terms of the first source of the figures. */
  readonly terms: string;
}

/** Makes pixels (PNG) of vectors (SVG). */
type Drawer = (svg: string) => Promise<Blob>;

const NO_CONTEXT: DatasetContext = { events: [], crossings: [], population: [], sources: [] };

/** Fetches what saving a snapshot of the shipped figures needs, before it is wanted. `page` as in `saveSnapshot`. */
export async function keepForSnapshots(page: string): Promise<void> {
  const { shipped } = useStore.getState();
  const addresses = [page, shipped?.outlines, shipped?.surroundings].filter((one) => typeof one === 'string');
  await Promise.all(addresses.map(keptText));
}

/**
 * Takes from the view on screen what would tell of few people; `unprotected` where a reader could work it out all the
 * same. Rejects where a series cannot be read, and when aborted. `earlier` is what a snapshot tells that is out already.
 */
export async function prepareSnapshot(
  dataset: DatasetSummary,
  { dates, by, districts }: SnapshotScope,
  signal: AbortSignal,
  earlier: FrozenTable | null = null,
): Promise<PreparedSnapshot | 'unprotected'> {
  await loadContext();
  const { view: shown, context: told } = useStore.getState();
  const context = valueOf(told) ?? NO_CONTEXT;
  const view = by === 'none' ? shown : { ...shown, by };
  const breakdowns = by === 'none' ? 'none' : 'shown';
  const published = { dataset, view, dates, breakdowns, districts, context, ask: askSeries } as const;
  const figures = await figuresToPublish(published);
  const made = await askPublisher('protect', { figures, rules: USUAL_RULES, earlier }, signal);
  if (!made.ok) return 'unprotected';
  const [source] = sourcesBehind(figures, context);
  const { data, protection, revealed } = made;
  const suppressed = suppressedValues(figures, data);
  return { published, figures, data, protection, revealed, suppressed, terms: source?.terms ?? '' };
}

/** What a person says of a snapshot that may tell a suppressed figure. O(letters). */
export function tellingInWish(
  { terms, districtsReason: reason, ...wish }: SnapshotWish,
  { published, suppressed, terms: usual }: PreparedSnapshot,
): TellingText[] {
  const optIns = published.districts === 'included' ? [{ reason }] : [];
  const texts = { ...wish, terms: terms ?? usual, notes: [], reason: USUAL_RULES.reason, optIns };
  return tellingWords(texts, published.context.sources, suppressed);
}

/**
 * Saves what was prepared as one file, a page or an archive of files, and says whether that could be. `page` is the address of the
 * page that shows it, `draw` makes its picture.
 * Rejects when that cannot be had.
 */
export async function saveSnapshot(
  page: string,
  { terms, districtsReason: reason, story, form, site, signedWith, ...wish }: SnapshotWish,
  prepared: PreparedSnapshot,
  draw: Drawer,
): Promise<boolean> {
  const { published, figures, data, terms: usual } = prepared;
  const { dataset } = published;
  const told = story && storyToPublish(story, { ...prepared, languages: wish.languages });
  if (told && !canBeTold(told)) return false;
  const [template, outlines, surroundings] = await Promise.all([
    keptText(page),
    topologyAt(dataset.outlines),
    topologyAt(dataset.surroundings),
  ]);
  const optIns = published.districts === 'included' ? [{ what: 'districts' as const, reason }] : [];
  const snapshot = await publishView(
    published,
    { ...wish, terms: terms ?? usual, notes: [], frozen: today(), optIns },
    {
      figures,
      rules: USUAL_RULES,
      data,
      steps: told?.steps ?? [],
      outlines,
      surroundings,
      write: (publication, toPublish, frozen) =>
        askPublisher('write', { publication, toPublish, data: frozen }),
      messages,
    },
  );
  if (!snapshot.ok) return false;
  const { text, fingerprint, snapshot: whole } = snapshot;
  const { manifest } = whole;
  const signature = signedWith && (await signText(text, signedWith.pair));
  const embedded = { text, fingerprint, manifest, signature };
  const name = snapshotFileName(manifest, fingerprint);
  if (form === 'page') saveText(`${name}.html`, snapshotHtml(template, embedded), 'text/html');
  else {
    const preview = await previewOf(whole, draw);
    const html = snapshotHtml(template, { ...embedded, preview: preview && previewAddress(site) });
    const files = await snapshotFolder(snapshot, { page: html, signature, preview, messages });
    const archive = await askPublisher('pack', { files, day: manifest.frozen });
    saveBlob(`${name}.zip`, new Blob([archive], { type: 'application/zip' }));
  }
  return true;
}

/** The picture of a snapshot; null where there is nothing to draw, or this browser does not draw it. */
async function previewOf(snapshot: Snapshot, draw: Drawer): Promise<Uint8Array | null> {
  const svg = await previewSvg(snapshot, messages);
  const drawn = svg === null ? null : await draw(svg).catch(() => null);
  return drawn && new Uint8Array(await drawn.arrayBuffer());
}

function messages(code: LanguageCode) {
  return loadMessages(code, ['first', 'figures', 'rest']);
}

async function topologyAt(address: string | null): Promise<object | null> {
  if (address === null) return null;
  return ownTopology(address) ?? (JSON.parse(await keptText(address)) as object);
}

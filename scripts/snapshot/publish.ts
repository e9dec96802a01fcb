import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { permanentName } from '../../src/core/publish/citation/permanentName';
import type { PublisherText } from '../../src/core/publish/disclosure/tellingTexts';
import { protectFigures, type ProtectionFault } from '../../src/core/publish/protectFigures';
import { snapshotHtml } from '../../src/core/publish/page/snapshotHtml';
import { PREVIEW, previewAddress } from '../../src/core/publish/preview/previewTags';
import { keyFingerprint, type Signature } from '../../src/core/publish/signature/signature';
import type { PublishingFault } from '../../src/core/publish/snapshot';
import { writeSnapshot } from '../../src/core/publish/writeSnapshot';
import { resolveChoices } from '../../src/core/session/resolveView';
import { readView } from '../../src/core/session/readView';
import { withOwnSets } from '../../src/core/session/ownSets';
import { readSets } from '../../src/core/session/setsText';
import { publishView, type PublishedView } from '../../src/state/publishing/publishView';
import { previewSvg } from '../../src/state/publishing/preview/previewSvg';
import { snapshotFolder } from '../../src/state/publishing/snapshotFolder';
import { signText } from '../../src/state/signing/signatures';
import { figuresToPublish, sourcesBehind } from '../../src/state/publishing/viewToPublish';
import { againstEarlier } from './againstEarlier';
import { messagesOf } from './messagesOf';
import { faultWords } from './faultWords';
import { NotPublished } from './notPublished';
import { openedDataset, type OpenedDataset } from './openedDataset';
import { pageTemplate } from './pageTemplate';
import { previewPng } from './previewPng';
import { protection } from './protection';
import { breakdownsOf, datesOf, rulesOf, saidOf, type PublisherOptions } from './publisherOptions';
import { signingKey } from './signingKey';
import { leftOut, toldStory } from './toldStory';

/**
 * Publishes a view as one page, where `out` ends in `.html`, or as a folder with the page and the files that programs
 * read. Gives in lines what it is known by and what was done to protect people.
 */
export async function publish(out: string, options: PublisherOptions): Promise<string> {
  const { outlines, surroundings, ...opened } = await openedDataset(options.data ?? null);
  const { dataset, view } = dressed(opened.dataset, options.view);
  const districts = options['opt-in-districts'] === undefined ? 'none' : 'included';
  const published = {
    ...opened,
    dataset,
    view,
    dates: datesOf(options),
    breakdowns: breakdownsOf(options),
    districts,
  } as const;
  const rules = rulesOf(options);
  const figures = await figuresToPublish(published);
  const said = saidOf(options, dataset, sourcesBehind(figures, opened.context));
  const made = protectFigures(figures, rules);
  if (!made.ok) throw refused(made.faults);
  const { languages } = said;
  const story =
    options.story === undefined
      ? null
      : await toldStory(options.story, { published, figures, data: made.data, languages });
  const snapshot = await publishView(published, said, {
    figures,
    rules,
    data: made.data,
    steps: story?.steps ?? [],
    outlines,
    surroundings,
    messages: messagesOf,
    write: writeSnapshot,
  });
  if (!snapshot.ok) throw refused(snapshot.faults);
  const warnings = await againstEarlier(options.against ?? null, made);
  const key = options.key === undefined ? null : await signingKey(options.key);
  const signature = key && (await signText(snapshot.text, key));
  const written = out.endsWith('.html')
    ? await writePage(out, snapshot, signature)
    : await writeFolder(out, snapshot, signature, options);
  const { fingerprint } = snapshot;
  return [
    `fingerprint: ${fingerprint}`,
    `name: ${permanentName(fingerprint)}`,
    ...(signature ? [`signed with the key ${keyFingerprint(signature.key)}`] : []),
    ...protection(made),
    ...(story ? leftOut(story) : []),
    ...snapshot.telling.map(
      ({ field, value }) =>
        `warning: the ${TEXTS[field]} has the number ${value}, which a suppressed figure has`,
    ),
    ...warnings,
    ...written,
  ].join('\n');
}

/** The view that is asked for, with the sets of a person among those of the dataset; refused where it is not known. */
function dressed(plain: OpenedDataset['dataset'], link: string) {
  const read = readView(new URLSearchParams(link));
  const dataset = withOwnSets(plain, readSets(read.view.sets).sets).dataset;
  const { view, notices } = resolveChoices(read.view, dataset);
  if (read.notices.length > 0 || notices.length > 0) {
    throw new NotPublished(`The view says what is not known: ${link}`);
  }
  if (view.carry !== null) throw new NotPublished('Figures that are carried forward cannot be frozen yet.');
  return { dataset, view };
}

async function writePage(
  out: string,
  snapshot: PublishedView,
  signature: Signature | null,
): Promise<string[]> {
  if (!snapshot.hasPage) throw new NotPublished(`${NO_PAGE}: name a folder.`);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, await pageOf(snapshot, signature));
  return [];
}

async function writeFolder(
  out: string,
  snapshot: PublishedView,
  signature: Signature | null,
  options: Pick<PublisherOptions, 'site' | 'no-picture'>,
): Promise<string[]> {
  const address = previewAddress(options.site);
  if (address === null) throw new NotPublished('--site is the https address that the folder will have.');
  const isDrawn = snapshot.hasPage && !options['no-picture'];
  const svg = isDrawn ? await previewSvg(snapshot.snapshot, messagesOf) : null;
  const preview = svg === null ? null : await previewPng(svg, await pageTemplate());
  const page = snapshot.hasPage ? await pageOf(snapshot, signature, preview && address) : null;
  const files = await snapshotFolder(snapshot, { page, signature, preview, messages: messagesOf });
  await mkdir(out, { recursive: true });
  for (const [name, content] of files) await writeFile(join(out, name), content);
  return [
    ...(snapshot.hasPage ? [] : [`${NO_PAGE}: the folder has none.`]),
    ...(svg !== null && preview === null
      ? [`There is no Chromium here that could draw ${PREVIEW.file}: the folder has no picture.`]
      : []),
  ];
}

const NO_PAGE = 'No page shows districts, sites, movements, or people other than IDPs and returnees yet';

async function pageOf(
  { text, fingerprint, snapshot: { manifest } }: PublishedView,
  signature: Signature | null,
  preview: string | null = null,
): Promise<string> {
  return snapshotHtml(await pageTemplate(), { text, fingerprint, manifest, signature, preview });
}

function refused(faults: readonly (PublishingFault | ProtectionFault)[]): NotPublished {
  return new NotPublished(`Nothing is published: ${faultWords(faults)}.`);
}

const TEXTS: Readonly<Record<PublisherText, string>> = {
  title: 'title',
  publisher: 'name of the publisher',
  contact: 'contact',
  purpose: 'purpose',
  terms: 'text of the terms',
  notes: 'note',
  reason: 'reason of the rules',
  optIns: 'reason of what is opted in',
};

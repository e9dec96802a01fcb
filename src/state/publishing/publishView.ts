import { dateIndexAt } from '../../core/cube/cube';
import type { PublishedFigures } from '../../core/publish/disclosure/publishedFigures';
import { suppressedValues } from '../../core/publish/disclosure/suppressedValues';
import type { SuppressionRules } from '../../core/publish/disclosure/suppressionRules';
import type { FrozenTable } from '../../core/publish/frozen/frozenTable';
import type { Publication } from '../../core/publish/manifest/buildManifest';
import type { PublishingFault, ToPublish } from '../../core/publish/snapshot';
import { SOFTWARE } from '../../core/publish/software';
import type { WrittenSnapshot } from '../../core/publish/writeSnapshot';
import { frozenView } from '../../core/session/frozenView';
import { writeView } from '../../core/session/readView';
import type { LanguageCode } from '../../core/session/view';
import { notPublished } from '../../core/viewmodels/publishable';
import type { LoadedMessages } from '../../language/loadMessages';
import { createLanguage, type Language } from '../../language/language';
import type { StepToPublish } from './story/storyToPublish';
import { tellingWords, type TellingText } from './tellingWords';
import type { ViewToPublish } from './viewToPublish';
import { wordsOf } from './wordsOf';

/** What a publisher says of a snapshot. */
export interface Said extends Omit<Publication, 'views' | 'software' | 'languages' | 'titles'> {
  readonly languages: readonly LanguageCode[];
  /** What the title is in a language, where the publisher left it as the app writes it. */
  readonly titleIn?: ((language: Language) => string) | undefined;
}

/** What a view is published with, beside its figures, and who writes it. */
export interface PublishedWith {
  readonly figures: PublishedFigures;
  readonly rules: SuppressionRules;
  /** What was left of the figures by these rules. */
  readonly data: FrozenTable;
  /** The steps of a story that the page tells instead of the view alone; none for no story. */
  readonly steps: readonly StepToPublish[];
  /** TopoJSON of the places and of the land around them; null where there is none. */
  readonly outlines: object | null;
  readonly surroundings: object | null;
  /** The messages of a language (Fluent), without those of single dialogs. */
  readonly messages: (code: LanguageCode) => Promise<LoadedMessages>;
  readonly write: (
    publication: Publication,
    toPublish: ToPublish,
    data: FrozenTable,
  ) => WrittenSnapshot | Promise<WrittenSnapshot>;
}

/** A snapshot of a view. */
export type PublishedView = Extract<WrittenSnapshot, { ok: true }> & {
  /** Whether a page can show it; else it is for programs alone. */
  readonly hasPage: boolean;
  /** Numbers in the words of the publisher that suppressed figures have too: to be looked at by a person. */
  readonly telling: readonly TellingText[];
};

/**
 * Makes a snapshot of a view: the one way of the app and of the command line, so that both give the same bytes.
 */
export async function publishView(
  published: ViewToPublish,
  said: Said,
  { messages, write, data, steps, ...drawn }: PublishedWith,
): Promise<PublishedView | { readonly ok: false; readonly faults: readonly PublishingFault[] }> {
  const { dataset, context, view, dates } = published;
  const { titleIn, ...words } = said;
  const texts = { ...words, reason: drawn.rules.reason };
  const telling = tellingWords(texts, context.sources, suppressedValues(drawn.figures, data));
  const shown = frozenView(view, dayShown(published, drawn.figures), dates);
  const hasPage = notPublished(dataset, view.measure, view.carry) === null && view.level === 'governorate';
  const views = steps.length > 0 ? steps : [{ view: shown }];
  const languages: Language[] = [];
  for (const code of hasPage ? said.languages : []) {
    const { text, forms } = await messages(code);
    languages.push(createLanguage(code, text, view.digits, forms));
  }
  const publication = {
    ...words,
    titles: titleIn && Object.fromEntries(languages.map((language) => [language.code, titleIn(language)])),
    software: SOFTWARE,
    views: views.map(({ view: one, ...told }) => ({
      link: new URLSearchParams(writeView(one)).toString(),
      words: Object.fromEntries(
        languages.map((language) => [language.code, wordsOf(dataset, data, one, language)]),
      ),
      ...told,
    })),
  };
  const { sources, events } = context;
  const written = await write(publication, { dataset, sources, events, ...drawn }, data);
  return written.ok ? { ...written, hasPage, telling } : written;
}

/** The date that is shown, as far as the series of the view has it. */
function dayShown({ view }: ViewToPublish, { series }: PublishedFigures) {
  const wholes = series.filter(({ cube }) => cube.by === null);
  const { cube } = wholes.find((one) => one.cube.unit === view.unit) ?? wholes[0] ?? {};
  const at = !cube || view.date === null ? -1 : Math.max(0, dateIndexAt(cube.dates, view.date));
  return cube?.dates.at(at)?.day ?? view.date;
}

import { message } from '../core/domain/message';
import { withoutIsolates } from '../core/publish/withoutIsolates';
import { valueOf } from './remote';
import { useStore } from './store';

/** What stands with figures that leave the app. */
export interface About {
  /** What they say, as text; null where that is not told. */
  readonly sentence: string | null;
  /** What must be minded of these figures. */
  readonly notes: readonly string[];
  readonly file: string;
  /** How many people each family was counted as by a person; absent for figures of the source. */
  readonly perFamily?: number | undefined;
  readonly sources: ReadonlySet<string>;
  /** The address of the view; null for a person's own file, which it does not show. */
  readonly link: string | null;
}

/** A line each, in the reader's language: sentence, notes, file, credit and terms of the sources, address. */
export function aboutFigures({ sentence, notes, file, perFamily, sources, link }: About): string[] {
  const { context, language } = useStore.getState();
  const { t, say, nameOf } = language;
  const credits = (valueOf(context)?.sources ?? [])
    .filter(({ id }) => sources.has(id))
    .map(({ credit, title, terms, url }) => `${nameOf(credit)} ${title}. ${terms}. ${url}`);
  return [
    ...(sentence === null ? [] : [sentence]),
    ...notes,
    ...(perFamily === undefined ? [] : [say(message('note-family-size', { size: { factor: perFamily } }))]),
    t('figures-file-from', { file }),
    ...credits,
    ...(link === null ? [] : [withoutIsolates(t('figures-file-link', { link }))]),
  ];
}

import type { Story } from '../../core/session/story/story';
import { writeStoryShort } from '../../core/session/story/writeStory';
import { DEFAULT_VIEW } from '../../core/session/view';
import { linkTo } from '../link';
import { useStore } from '../store';

/** As long as an address may be in letters and messengers that cut longer ones. */
const LONGEST_LINK = 2000;

/** As long as the text of a story in a link may be, unpacked. */
const LONGEST_TEXT = 200_000;

const ASKS = /^#story=([\w-]+)$/;

/**
 * A link that brings the whole story along, behind `#`, so that no server ever sees it, in the language and digits that are
 * on screen; null for one too long.
 */
export async function linkToStory(story: Story): Promise<string | null> {
  const text = writeStoryShort(story);
  if (text.length > LONGEST_TEXT) return null;
  const bytes = new TextEncoder().encode(text);
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const letters = inLetters(new Uint8Array(await new Response(packed).arrayBuffer()));
  const { language, view } = useStore.getState();
  const link = `${linkTo({ ...DEFAULT_VIEW, lang: language.code, digits: view.digits })}#story=${letters}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** The text of the story that the address brings along: null when it brings none, empty when it cannot be unpacked. */
export async function storyInAddress(): Promise<string | null> {
  const letters = ASKS.exec(location.hash)?.[1];
  if (letters === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), codeAt);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await textOf(stream);
  } catch {
    return '';
  }
}

/** Stops where no story goes on: a few packed letters may be many megabytes. */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST_TEXT) {
      await reader.cancel();
      return '';
    }
  }
}

const codeAt = (letter: string) => letter.charCodeAt(0);

function inLetters(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

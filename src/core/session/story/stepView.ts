import { readView, writeView } from '../readView';
import { DEFAULT_VIEW, type View } from '../view';

/** A view as a step keeps it: without what belongs to the audience, and without the address of a table. */
export function asStep(view: View): View {
  const { lang, digits, mode, data } = DEFAULT_VIEW;
  return { ...view, lang, digits, mode, data };
}

/** A step as the audience sees it: in its own language, digits and mode, of the table that is open. */
export function forAudience(step: View, now: View): View {
  return { ...step, lang: now.lang, digits: now.digits, mode: now.mode, data: now.data };
}

/** What stands behind the question mark of a link to a view of a step, always in the same order. */
export function stepQuery(view: View): string {
  return writeView(asStep(view))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')
    .replaceAll('%2C', ',');
}

/** The view of what stands behind the question mark of a link; null when any part of it is not understood. */
export function readStepQuery(query: string): View | null {
  const entries: [string, string][] = [];
  for (const part of query.split('&').filter(Boolean)) {
    const [key = '', ...value] = part.split('=');
    const name = decoded(key);
    const said = decoded(value.join('='));
    if (name === null || said === null) return null;
    entries.push([name, said]);
  }
  const { view, notices } = readView(entries);
  return notices.length > 0 ? null : asStep(view);
}

/** Null for a percent sign that begins no sign of UTF-8. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

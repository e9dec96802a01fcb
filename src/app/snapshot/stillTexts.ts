import type { Manifest } from '../../core/publish/manifest/manifest';
import { stillParts } from '../../core/publish/page/stillParts';

const IN_HEAD = 'title, meta';
const IN_BODY = 'h1, div[lang]';

/**
 * Whether the texts that a page shows before its script has drawn are those that are made from its snapshot: title,
 * figure and sentence, also those that programs read in the head. Asked before anything is drawn. O(letters of these).
 */
export function isStillAsMade(page: Document, manifest: Manifest): boolean {
  const { head, title, words } = stillParts({ manifest });
  const made = new DOMParser().parseFromString(`<head>${head}</head><body>${title}${words}`, 'text/html');
  const heads = [...page.head.querySelectorAll(IN_HEAD)];
  const bodies = [...page.querySelectorAll(`main > :is(${IN_BODY})`)];
  const wanted = [...made.body.children];
  return (
    [...made.head.children].every((one) => heads.some((other) => one.isEqualNode(other))) &&
    wanted.length === bodies.length &&
    wanted.every((one, at) => one.isEqualNode(bodies[at] ?? null))
  );
}

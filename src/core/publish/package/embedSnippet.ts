import { escaped } from '../page/stillParts';

/** How a page of somebody's own shows the snapshot inside it; opened from the folder, it shows just that. */
export function embedSnippet(title: string): string {
  return [
    '<!doctype html>',
    '<meta charset="utf-8" />',
    `<title>${escaped(title)}</title>`,
    '<!-- Copy what follows into your page, and put the full address of index.html where it lies on your site. -->',
    `<iframe src="index.html" title="${escaped(title)}" width="100%" height="1100" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`,
    '',
  ].join('\n');
}

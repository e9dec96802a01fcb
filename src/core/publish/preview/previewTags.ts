/** The picture of a snapshot in its folder, as sites show it beside a link, and its size in pixels. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 } as const;

const IMAGE = /<meta property="og:image" content="([^"<>]*)" \/>/;

/** What tells sites of the picture; nothing for a page without one. Many sites want its whole address. */
export function previewTags(address: string | null): string {
  if (address === null) return '';
  return [
    `<meta property="og:image" content="${address}" />`,
    `<meta property="og:image:width" content="${PREVIEW.width}" />`,
    `<meta property="og:image:height" content="${PREVIEW.height}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('');
}

/** The address of the picture that a page names; null where it names none. */
export function previewInPage(html: string): string | null {
  return IMAGE.exec(html)?.[1] ?? null;
}

/** Where the picture lies beside a page: at the address of their folder on a site, if that is known. Null for no such address. */
export function previewAddress(site: string): string | null {
  if (site === '') return PREVIEW.file;
  if (!URL_OF_A_FOLDER.test(site)) return null;
  return `${site.replace(/\/+$/, '')}/${PREVIEW.file}`;
}

const URL_OF_A_FOLDER = /^https?:\/\/[^\s"'<>&?#]+$/;

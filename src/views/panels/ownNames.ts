/** Each language by its own name: a reader who cannot read the page must still find it. */
export const OWN_NAMES = { en: 'English', ar: 'العربية', ckb: 'کوردی' } as const;

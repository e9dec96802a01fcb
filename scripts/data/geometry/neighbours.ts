/** What the context map says about a neighbouring country. */
export interface Neighbour {
  /** ISO 3166-1 numeric, the key of the world atlas. */
  readonly atlasId: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly name_ckb: string;
}

export const NEIGHBOURS: readonly Neighbour[] = [
  { atlasId: '792', iso: 'TR', name_en: 'Türkiye', name_ar: 'تركيا', name_ckb: 'تورکیا' },
  { atlasId: '760', iso: 'SY', name_en: 'Syria', name_ar: 'سوريا', name_ckb: 'سووریا' },
  { atlasId: '400', iso: 'JO', name_en: 'Jordan', name_ar: 'الأردن', name_ckb: 'ئوردن' },
  { atlasId: '682', iso: 'SA', name_en: 'Saudi Arabia', name_ar: 'السعودية', name_ckb: 'سعوودیە' },
  { atlasId: '414', iso: 'KW', name_en: 'Kuwait', name_ar: 'الكويت', name_ckb: 'کوێت' },
  { atlasId: '364', iso: 'IR', name_en: 'Iran', name_ar: 'إيران', name_ckb: 'ئێران' },
];

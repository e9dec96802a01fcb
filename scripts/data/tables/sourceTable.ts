import { writeCsv } from './csvRow';

const COLUMNS = [
  'source_id',
  'title',
  'publisher',
  'url',
  'terms',
  'credit_en',
  'credit_ar',
  'credit_ckb',
] as const;

type Source = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What every figure of the Displacement Tracking Matrix shares. */
const DTM = {
  publisher: 'International Organization for Migration (IOM)',
  terms: 'Non-commercial use, with credit to IOM DTM',
  credit_en: 'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM), Iraq',
  credit_ar: 'المنظمة الدولية للهجرة، مصفوفة تتبع النزوح، العراق',
  credit_ckb: 'ڕێکخراوی نێودەوڵەتیی کۆچ (IOM)، ماتریسی بەدواداچوونی ئاوارەبوون (DTM)، عێراق',
};

const SOURCES: readonly Source[] = [
  {
    ...DTM,
    source_id: 'dtm-master-list',
    title: 'DTM Iraq IDP Master Lists, 2014 to 2021',
    url: 'https://iraqdtm.iom.int/MasterList',
  },
  {
    ...DTM,
    source_id: 'dtm-returnee-master-list',
    title: 'DTM Iraq Returnee Master Lists, 2015 to 2021',
    url: 'https://iraqdtm.iom.int/MasterList/Return',
  },
  {
    ...DTM,
    source_id: 'dtm-api-v2',
    title: 'DTM API version 2, Iraq, rounds 117 to 132, as kept in the history of a public repository',
    url: 'https://github.com/OCHA-DAP/hdx-scraper-iom-dtm',
  },
  {
    source_id: 'idmc-gidd',
    title: 'Global Internal Displacement Database, Iraq, end of 2024',
    publisher: 'Internal Displacement Monitoring Centre (IDMC)',
    url: 'https://www.internal-displacement.org/database/displacement-data',
    terms: 'CC BY 3.0 IGO, with credit to IDMC',
    credit_en: 'Internal Displacement Monitoring Centre (IDMC)',
    credit_ar: 'مركز رصد النزوح الداخلي',
    credit_ckb: 'ناوەندی چاودێریی ئاوارەبوونی ناوخۆ (IDMC)',
  },
  {
    source_id: 'citypopulation',
    title: 'Iraq: governorates, official estimates of July 2018',
    publisher: 'City Population',
    url: 'http://www.citypopulation.de/en/iraq/cities/',
    terms: 'Terms of the publisher; official estimates, cited with their address',
    credit_en: 'Official estimates, July 2018, read at City Population',
    credit_ar: 'تقديرات رسمية، تموز 2018، نقلاً عن City Population',
    credit_ckb: 'خەمڵاندنی فەرمی، تەممووزی 2018، لە City Population خوێنراوەتەوە',
  },
  {
    source_id: 'natural-earth',
    title: 'Natural Earth: admin 1 boundaries (governorates) and 1:50m countries',
    publisher: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    terms: 'Public domain',
    credit_en: 'Made with Natural Earth',
    credit_ar: 'أُعدّت باستخدام بيانات Natural Earth',
    credit_ckb: 'بە داتای Natural Earth دروست کراوە',
  },
  {
    source_id: 'ocha-cod-ab-2019',
    title: 'Iraq administrative boundaries (COD-AB), 2019: outline of Baghdad governorate, generalised',
    publisher: 'United Nations Office for the Coordination of Humanitarian Affairs (OCHA)',
    url: 'https://data.humdata.org/dataset/cod-ab-irq',
    terms: 'CC BY 3.0 IGO; changed: generalised and joined to other boundaries',
    credit_en: 'Baghdad outline: OCHA, CC BY 3.0 IGO, generalised',
    credit_ar: 'حدود بغداد: مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا)، CC BY 3.0 IGO، مبسّطة',
    credit_ckb: 'سنووری بەغدا: OCHA، CC BY 3.0 IGO، سادەکراوە',
  },
];

/** The `sources.csv` text: one row for every source that the tables and maps name. */
export function sourceTable(): string {
  return writeCsv(COLUMNS, SOURCES);
}

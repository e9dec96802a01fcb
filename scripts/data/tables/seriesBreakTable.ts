import { BREAK_COLUMNS } from '../../../src/core/publish/breakRows';
import { writeCsv } from './csvRow';

type SeriesBreak = Readonly<Record<(typeof BREAK_COLUMNS)[number], string>>;

/** An empty field means "all". A break with places touches every selection that holds one of them. */
const ALL = { unit: '', dimension: '', admin1_pcodes: '' };

const BREAKS: readonly SeriesBreak[] = [
  {
    ...ALL,
    break_id: 'registration-2014-08',
    first_date_after: '2014-09-01',
    measure: 'idps',
    admin1_pcodes: 'IQG09',
    severity: 'warn',
    text_en:
      'In August 2014 the count was reconciled with a registration by the Kurdistan Region Statistics Office, which added 26,733 families.',
    text_ar: 'في آب 2014 جرت مطابقة الأعداد مع تسجيل أجرته هيئة إحصاء إقليم كردستان، فأُضيفت 26,733 أسرة.',
    source:
      'IOM DTM overview, 24 August 2014, https://docslib.org/doc/2000309/displacement-tracking-matrix-overview-data-is-of-the-24-august',
  },
  {
    ...ALL,
    break_id: 'method-2015-02',
    first_date_after: '2015-02-12',
    measure: 'idps',
    severity: 'warn',
    text_en:
      'A revised collection method identified more than 215,000 additional people by 12 February 2015, so part of the change comes from the method.',
    text_ar:
      'حددت منهجية معدّلة لجمع البيانات أكثر من 215,000 شخص إضافي حتى 12 شباط 2015، فجزء من التغيّر ناتج عن المنهجية.',
    source: 'IOM, February 2015, https://iom.int/news/iom-identifies-nearly-25-million-displaced-iraq',
  },
  {
    ...ALL,
    break_id: 'muthanna-2015-02',
    first_date_after: '2015-02-12',
    measure: 'idps',
    admin1_pcodes: 'IQG03',
    severity: 'warn',
    text_en:
      'Muthanna is first reported on 12 February 2015; earlier national figures cover 17 of the 18 governorates.',
    text_ar: 'تَرِد بيانات المثنى أول مرة في 12 شباط 2015؛ وتغطي الأرقام الوطنية قبل ذلك 17 محافظة من أصل 18.',
    source: 'Read from idps.csv',
  },
  {
    ...ALL,
    break_id: 'mosul-city-2017-06',
    first_date_after: '2017-06-30',
    measure: 'idps',
    admin1_pcodes: 'IQG15',
    severity: 'warn',
    text_en:
      'A joint collection with local authorities in Mosul city, completed in June 2017, identified about 380,000 people who had moved from west to east Mosul since October 2016.',
    text_ar:
      'أتاح جمع مشترك للبيانات مع السلطات المحلية في مدينة الموصل، اكتمل في حزيران 2017، تحديد نحو 380,000 شخص نزحوا من غرب الموصل إلى شرقها منذ تشرين الأول 2016.',
    source:
      'DTM Iraq Round 74, June 2017, https://displacement.iom.int/reports/iraq-%E2%80%94-displacement-report-74-june-2017',
  },
  {
    ...ALL,
    break_id: 'shelter-classes-2019-04',
    first_date_after: '2019-04-30',
    measure: 'idps',
    dimension: 'shelter',
    severity: 'refuse',
    text_en:
      'From round 109 (March to April 2019) rented housing is split into habitable and uninhabitable, and the uninhabitable part counts as critical shelter.',
    text_ar:
      'اعتباراً من الجولة 109 (آذار إلى نيسان 2019) يُقسم السكن المستأجر إلى صالح للسكن وغير صالح للسكن، ويُحتسب غير الصالح ضمن المأوى الحرج.',
    source: 'DTM Iraq Master List Report 109, March to April 2019',
  },
  {
    ...ALL,
    break_id: 'camp-family-size-2020-08',
    first_date_after: '2020-08-31',
    measure: 'idps',
    unit: 'individuals',
    severity: 'refuse',
    text_en:
      'From round 117 (July to August 2020) a family in a camp counts as five people instead of six; compare families instead.',
    text_ar:
      'اعتباراً من الجولة 117 (تموز إلى آب 2020) تُحتسب الأسرة داخل المخيم بخمسة أفراد بدلاً من ستة؛ قارن أعداد الأسر بدلاً من ذلك.',
    source:
      'DTM Iraq Master List Report 117, July to August 2020, https://reliefweb.int/report/iraq/iraq-master-list-report-117-july-august-2020',
  },
  {
    ...ALL,
    break_id: 'shelter-terms-2021-07',
    first_date_after: '2021-07-31',
    measure: 'idps',
    dimension: 'shelter',
    severity: 'refuse',
    text_en: 'From round 122 (May to July 2021) the shelter types have new names and limits.',
    text_ar: 'اعتباراً من الجولة 122 (أيار إلى تموز 2021) تغيّرت مسميات أنواع المأوى وحدودها.',
    source:
      'DTM Iraq Master List Report 122, May to July 2021, https://reliefweb.int/report/iraq/iraq-master-list-report-122-may-july-2021',
  },
];

/** The `series-breaks.csv` text, in date order: where figures before and after a date are not the same quantity. */
export function seriesBreakTable(): string {
  return writeCsv(BREAK_COLUMNS, BREAKS);
}

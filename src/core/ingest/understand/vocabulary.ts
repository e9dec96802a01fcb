import type { Dimension, Measure, Unit } from '../../domain/measure';
import type { PlaceLevel } from '../../domain/placeLevel';
import { headerWords } from './headerWords';

/** What one word of a header says. */
export type WordMeaning =
  | { readonly says: 'measure'; readonly measure: Measure }
  | { readonly says: 'unit'; readonly unit: Unit }
  | { readonly says: 'level'; readonly level: PlaceLevel }
  | { readonly says: 'by'; readonly by: 'code' | 'name' }
  | { readonly says: 'dimension'; readonly dimension: Dimension }
  | { readonly says: 'time'; readonly time: 'date' | 'year' | 'month' | 'round' | 'start' | 'end' }
  /** Of people that another word names, who are here: `IDP population`. Alone it may speak of residents. */
  | {
      readonly says: 'ofPeople';
      /** Perhaps of some of them only, those on a list: `IDPs registered`. */
      readonly ofList?: true;
    }
  | {
      readonly says:
        'latitude' | 'longitude' | 'total' | 'partition' | 'addend' | 'direction' | 'source' | 'filler';
    };

/**
 * English first, then Arabic, then the French of Chad, Haiti and the Congo, the Spanish of the Andes and the Portuguese
 * of Mozambique.
 */
const WORDS: readonly (readonly [words: string, meaning: WordMeaning])[] = [
  [
    'idp idps displaced deplace deplaces deplacee deplacees pdi desplazado desplazados desplazada desplazadas deslocado deslocados deslocada deslocadas نازح نازحين نازحون نازحي نازحه نازحات ئاوارە ئاوارەکان ئاوارەکانی ئاوارەی',
    { says: 'measure', measure: 'idps' },
  ],
  [
    'returnee returnees returned ret retourne retournes retournee retournees retornado retornados retornada retornadas عائد عائدين عائدون عائدي عائده عائدات گەڕاوە گەڕاوەکان',
    { says: 'measure', measure: 'returnees' },
  ],
  [
    'arrival arrivals arrivees llegadas chegadas inflow inflows influx وافد وافدين وافدون واصلين واصلون قادمين قادمون',
    { says: 'measure', measure: 'arrivals' },
  ],
  ['displacements', { says: 'measure', measure: 'displacements' }],
  [
    'departure departures departs salidas saidas outflow outflows مغادر مغادرين مغادرون',
    { says: 'measure', measure: 'departures' },
  ],
  [
    'refugee refugees refugie refugies refugiee refugiees refugiado refugiados refugiada refugiadas لاجئ لاجئين لاجئون لاجئي پەنابەر پەنابەران',
    { says: 'measure', measure: 'refugees' },
  ],
  [
    'family families fam fams household households hh hhs menages familles hogar hogares familia familias عائله عوائل عائلات اسره اسر خێزان خێزانەکان خێزانی',
    { says: 'unit', unit: 'families' },
  ],
  [
    'individual individuals ind inds person persons people traveller travellers traveler travelers passenger passengers individus personnes persona personas individuo individuos pessoa pessoas فرد افراد شخص اشخاص نسمه نسمات انفس کەس کەسەکان',
    { says: 'unit', unit: 'individuals' },
  ],
  ['admin0 country pays pais بلد دوله', { says: 'level', level: 0 }],
  [
    'admin1 governorate governorates gouvernorat gouvernorats province provinces provincia provincias departamento departamentos region regions gov state states departement department wilaya oblast mantika muhafaza محافظه محافظات ولايه',
    { says: 'level', level: 1 },
  ],
  [
    'admin2 district districts dist municipality zone cercle hromada county counties commune communes municipio municipios distrito distritos raion lga arrondissement territoire territoires baladiya upazila upazilla kabupaten قضاء اقضيه منطقه مديريه مديريات محليه محليات',
    { says: 'level', level: 2 },
  ],
  [
    'admin3 subdistrict subdistricts woreda payam ward wards parroquia parroquias nahia nahiya nahiyah ناحيه',
    { says: 'level', level: 3 },
  ],
  [
    'admin4 location place site village settlement neighbourhood neighborhood quarter locality localite localidad localidades localidade bairro aldeia sitio sitios crossing checkpoint bcp fmp موقع قريه مكان معبر منفذ',
    { says: 'level', level: 4 },
  ],
  ['code pcode pcodes codigo codigos id iso iso3 ssid رمز', { says: 'by', by: 'code' }],
  ['name names nom nome label اسم', { says: 'by', by: 'name' }],
  ['origin origine origen origem اصل اصليه', { says: 'dimension', dimension: 'origin' }],
  ['shelter sheltertype accommodation ماوي', { says: 'dimension', dimension: 'shelter' }],
  ['wave waves موجه', { says: 'dimension', dimension: 'wave' }],
  ['date day fecha reporting reportingdate تاريخ يوم', { says: 'time', time: 'date' }],
  ['year annee ano سنه عام', { says: 'time', time: 'year' }],
  ['month mois mes شهر', { says: 'time', time: 'month' }],
  ['round rounds rnd ronde ronda جوله', { says: 'time', time: 'round' }],
  ['start from begin inicio desde debut بدايه', { says: 'time', time: 'start' }],
  ['end until fin fim hasta ate نهايه', { says: 'time', time: 'end' }],
  ['latitude lat', { says: 'latitude' }],
  ['longitude long lon lng', { says: 'longitude' }],
  ['total totals totaux ttl sum overall مجموع اجمالي كلي کۆ کۆی گشتی سەرجەم', { says: 'total' }],
  ['operation assessment', { says: 'partition' }],
  ['reason cause sex gender nationality sexo nacionalidad nacionalidade causa سبب جنس', { says: 'addend' }],
  ['direction', { says: 'direction' }],
  ['source مصدر', { says: 'source' }],
  [
    'of the in by as at internally master ar ku eng en fr ocha iom period survey interview ژمارە ژمارەی de d des du nombre nbre internes interno internos interna internas internamente del do da dos das la el los las numero reporte actualizacion tipo en number numbers no num nb count counts # current present estimate estimates estimated reported official english arabic type dtm point border displacement host hosting collection data update updated reference عدد اعداد تعداد في تحديث من نوع حدودي',
    { says: 'filler' },
  ],
  [
    'population populations pop poblacion populacao stock stocks caseload caseloads figure figures remaining residing hosted living live staying currently here today accueillis accueillies estime estimee estimes estimees actuel actuelle actuels actuelles سكان مقيمين مقيمون موجودين موجودون داخليا حاليا حالي حاليين حاليون مقدر مقدره مقدرين ناوخۆ ناوخۆیی',
    { says: 'ofPeople' },
  ],
  [
    'registered verified tracked assessed enregistre enregistres enregistree enregistrees recense recenses recensee recensees verifies verifiees مسجلين مسجلون مسجله تۆمارکراو تۆمارکراوەکان',
    { says: 'ofPeople', ofList: true },
  ],
];

const MEANING = new Map(
  WORDS.flatMap(([words, meaning]) => headerWords(words).map((word) => [word, meaning] as const)),
);

/** What a word says; undefined for a word that is not known. */
export function meaningOf(word: string): WordMeaning | undefined {
  return MEANING.get(word);
}

/** The tables of an invented country of two levels, as a person may have them, by name of the file. */
export const ATLANTIS = {
  'figures.csv': [
    'date,admin0Name,admin1Name,admin1Pcode,admin2Name,admin2Pcode,idps',
    '2024-01-31,Atlantis,Nordland,ATL01,Haven,ATL0101,100',
    '2024-01-31,Atlantis,Nordland,ATL01,Cliff,ATL0102,20',
    '2024-01-31,Atlantis,Sudland,ATL02,Bay,ATL0201,300',
    '2024-06-30,Atlantis,Nordland,ATL01,Haven,ATL0101,150',
    '2024-06-30,Atlantis,Nordland,ATL01,Cliff,ATL0102,30',
    '2024-06-30,Atlantis,Sudland,ATL02,Bay,ATL0201,270',
  ],
  'gazetteer.csv': [
    'pcode,name_en,name_ar,aliases,parent_pcode,admin_level',
    'ATL,Atlantis,أطلنطس,,,0',
    'ATL01,North Province,الشمال,Nordland,ATL,1',
    'ATL02,South Province,الجنوب,Sudland,ATL,1',
    'ATL03,Outer Isles,الجزر,,ATL,1',
    'ATL0101,Haven,الميناء,,ATL01,2',
    'ATL0102,Cliff,الجرف,,ATL01,2',
    'ATL0201,Bay,الخليج,,ATL02,2',
  ],
  'region-sets.csv': [
    'region_id,name_en,name_ar,sentence_en,admin1_pcodes,source',
    'mainland,Mainland,البر الرئيسي,the mainland,ATL01|ATL02,test',
  ],
  'events.csv': [
    'date,precision,admin1_pcode,label_en,label_ar,event_en,event_ar,weight,source_url',
    '2024-03-15,day,ATL02,Great storm,العاصفة الكبرى,A storm reaches the south,عاصفة تبلغ الجنوب,1,',
  ],
  'series-breaks.csv': [
    'break_id,first_date_after,measure,unit,dimension,admin1_pcodes,severity,text_en,text_ar,source',
    'census-2024,2024-06-30,idps,,,,warn,Counted by a new census.,حُسب بتعداد جديد.,test',
  ],
  'population.csv': [
    'admin1_pcode,admin1_name,year,population,basis,source_url',
    'ATL01,North Province,2023,"9,000",census,',
    'ATL02,South Province,2023,27000,census,',
  ],
  'sources.csv': [
    'source_id,title,publisher,url,terms,credit_en,credit_ar',
    'atl-census,Census of Atlantis,Atlantis,,Public domain,Census office of Atlantis,مكتب إحصاء أطلنطس',
  ],
} as const satisfies Record<string, readonly string[]>;

export type AtlantisFile = keyof typeof ATLANTIS;

/** The text of one of its files. */
export function atlantis(name: AtlantisFile): string {
  return ATLANTIS[name].join('\n');
}

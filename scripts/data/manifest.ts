/** The day on which these files were put together; it changes only when their content does. */
const VERSION = '2026-11-25';

const MANIFEST = {
  id: 'iraq',
  version: VERSION,
  placeCodes: ['IQ', 'IRQ'],
  extent: [38.7, 29.0, 48.6, 37.4], // around boundaries.topojson
  name: { en: 'Iraq', ar: 'العراق', ckb: 'عێراق' },
  title: {
    en: 'Internal displacement in Iraq, 2014 to 2024',
    ar: 'النزوح الداخلي في العراق، 2014 إلى 2024',
    ckb: 'ئاوارەبوونی ناوخۆیی لە عێراق، 2014 تا 2024',
  },
  files: {
    idps: 'idps.csv',
    families: 'idps-families.csv',
    returnees: 'returnees.csv',
    origin: 'idps-by-origin.csv',
    shelter: 'idps-by-shelter.csv',
    wave: 'idps-by-wave.csv',
    nationalTotals: 'national-totals.csv',
    gazetteer: 'governorates.csv',
    districts: 'districts.csv',
    regionSets: 'region-sets.csv',
    events: 'events.csv',
    crossings: 'border-crossings.csv',
    population: 'population.csv',
    seriesBreaks: 'series-breaks.csv',
    shelterTypes: 'shelter-types.csv',
    sources: 'sources.csv',
    boundaries: 'boundaries.topojson',
    context: 'context.topojson',
  },
};

/** The `dataset.json` text: which file plays which part. */
export function manifest(): string {
  return `${JSON.stringify(MANIFEST, null, 2)}\n`;
}

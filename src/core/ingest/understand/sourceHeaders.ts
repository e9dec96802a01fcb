import type { ColumnRole } from '../columnRole';
import { headerKey } from './headerWords';

const UNUSED: ColumnRole = { is: 'unused' };
const count = (measure: 'idps' | 'displacements' | 'refugees'): ColumnRole => ({
  is: 'count',
  measure,
  unit: 'individuals',
  part: null,
  day: null,
});

/** UNHCR's names for the countries that people are in, and for those they come from. */
const ASYLUM = { code: 'coaiso countryofasylumiso', name: 'coaname countryofasylum' };
const ORIGIN = { code: 'cooiso countryoforiginiso', name: 'cooname countryoforigin' };

/**
 * Headers that are particular to one source and that their words alone would not give away: IOM DTM API, HDX HAPI,
 * IDMC (GIDD and IDU), UNHCR population statistics, and our own tables.
 */
const ROLES: readonly (readonly [keys: string, role: ColumnRole])[] = [
  ['adminlevel', { is: 'adminLevel' }],
  [`locationcode iso3 ${ASYLUM.code}`, { is: 'place', level: 0, by: 'code' }],
  [ASYLUM.name, { is: 'place', level: 0, by: 'name' }],
  [ORIGIN.code, { is: 'key', dimension: 'origin', by: 'code' }],
  [ORIGIN.name, { is: 'key', dimension: 'origin', by: 'name' }],
  ['referenceperiodstart', { is: 'day', of: 'periodStart' }],
  ['referenceperiodend displacementdate', { is: 'day', of: 'reference' }],
  ['assessmenttype operation', { is: 'partition' }],
  ['displacementtype displacementreason', { is: 'addend' }],
  ['error', { is: 'sourceError' }],
  ['warning', { is: 'sourceWarning' }],
  ['eventid', { is: 'event' }],
  ['lastdisplacementadmin1pcode', { is: 'key', dimension: 'lastDisplacement', by: 'code' }],
  [
    'lastdisplacementadmin1name governorateoflastdisplacement lastdisplacementgovernorate',
    { is: 'key', dimension: 'lastDisplacement', by: 'name' },
  ],
  ['numpresentidpind', count('idps')],
  ['totaldisplacement conflictstockdisplacement', count('idps')],
  ['idpsofconcerntounhcr', count('idps')],
  ['refugeesunderunhcrsmandate', count('refugees')],
  ['newdisplacement conflictinternaldisplacements figure', count('displacements')],
  ['pcode', { is: 'place', level: 1, by: 'code' }],
  ['campname campnameen nameofcamp اسمالمخيم', { is: 'place', level: 4, by: 'name' }],
  ['campid campcode', { is: 'place', level: 4, by: 'code' }],
  [
    'id coa coo coaid cooid operationstatus yearreportingdate monthreportingdate provideradmin1name provideradmin2name displacementstartdate displacementenddate',
    UNUSED,
  ],
];

const ROLE_OF = new Map(ROLES.flatMap(([keys, role]) => keys.split(' ').map((key) => [key, role] as const)));

/** Whether a header names the countries people are in (`asylum`), or those they come from. */
export function isCountryOf(whose: 'asylum' | 'origin', header: string): boolean {
  const { code, name } = whose === 'asylum' ? ASYLUM : ORIGIN;
  return `${code} ${name}`.split(' ').includes(headerKey(header));
}

/** GADM writes `NAME_1` for the largest places of a country; in small letters it may be any second column of names. */
const GADM_NAME = /^NAME_([12])$/;

/** HDX HAPI calls the number of displaced persons `population`: only beside its other columns does it mean that. */
const HAPI_MARK = 'referenceperiodend';
/** Refugees and returnees of HAPI stand by sex and age beside their totals: adding them would count people twice. */
const HAPI_REFUGEES = 'populationgroup';

/** Whether a table is HAPI's of refugees and returnees, by its headers: no sum of its rows is one of people. */
export function isOfGroups(all: ReadonlySet<string>): boolean {
  return all.has(HAPI_MARK) && all.has(HAPI_REFUGEES);
}

/** UNHCR counts individuals in columns that are named by the people alone. */
const UNHCR_MARK = 'coaiso';
const UNHCR_COUNTS = [UNHCR_MARK, 'refugeesunderunhcrsmandate'];
/** A population of its own, and who came back during a year, not who is back. */
const UNHCR_OTHERS = new Set(['hostcommunity', 'returnedidps', 'returnedrefugees']);

/**
 * The role of a header that belongs to a known source; null when it belongs to none. `all` are the keys of every
 * header of the table. Of a figure that GIDD gives rounded and raw, the raw one counts.
 */
export function sourceRole(header: string, all: ReadonlySet<string>): ColumnRole | null {
  const key = headerKey(header);
  if (key === 'population' && all.has(HAPI_MARK)) return isOfGroups(all) ? UNUSED : count('idps');
  if (UNHCR_OTHERS.has(key) && UNHCR_COUNTS.some((mark) => all.has(mark))) return UNUSED;
  if (all.has(UNHCR_MARK) && (key === 'idps' || key === 'refugees')) return count(key);
  const gadm = GADM_NAME.exec(header)?.[1];
  if (gadm !== undefined) return { is: 'place', level: gadm === '1' ? 1 : 2, by: 'name' };
  const raw = /^(.+)raw$/.exec(key)?.[1];
  const role = ROLE_OF.get(raw ?? key) ?? null;
  if (role?.is !== 'count') return raw === undefined ? role : null;
  return raw === undefined && all.has(`${key}raw`) ? UNUSED : role; // the other one is rounded
}

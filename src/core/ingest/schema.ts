import type { Dimension, Measure, Unit } from '../domain/measure';
import { failure, success, type Outcome } from '../domain/failure';

/** What a column holds. */
export type Role =
  | { readonly is: 'day' }
  | { readonly is: 'round' }
  | { readonly is: 'placeCode' }
  | { readonly is: 'placeName' }
  | { readonly is: 'lowerPlace' }
  | { readonly is: 'keyCode'; readonly dimension: Dimension }
  | { readonly is: 'keyName'; readonly dimension: Dimension }
  | { readonly is: 'source' }
  | { readonly is: 'count'; readonly measure: Measure; readonly unit: Unit };

/** One column that is used: where it stands, how the file names it, what it was taken for. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: Role;
}

/** What was understood of a header: the columns used and those left aside. */
export interface Schema {
  readonly columns: readonly Column[];
  readonly unused: readonly string[];
  readonly width: number;
}

const ROLES: readonly (readonly [readonly string[], Role])[] = [
  [['referencedate', 'reportingdate', 'date'], { is: 'day' }],
  [['round', 'roundnumber'], { is: 'round' }],
  [['admin1pcode', 'adm1pcode', 'admin1code', 'governoratepcode', 'pcode'], { is: 'placeCode' }],
  [['admin1name', 'adm1name', 'admin1', 'governorate', 'governoratename'], { is: 'placeName' }],
  [['admin2pcode', 'adm2pcode', 'admin2name', 'admin2', 'district'], { is: 'lowerPlace' }],
  [['originadmin1pcode', 'idporiginadmin1pcode'], { is: 'keyCode', dimension: 'origin' }],
  [['originadmin1name', 'idporiginadmin1name', 'origingovernorate'], { is: 'keyName', dimension: 'origin' }],
  [['lastdisplacementadmin1pcode'], { is: 'keyCode', dimension: 'lastDisplacement' }],
  [['lastdisplacementadmin1name'], { is: 'keyName', dimension: 'lastDisplacement' }],
  [['sheltertype'], { is: 'keyName', dimension: 'shelter' }],
  [['wave'], { is: 'keyName', dimension: 'wave' }],
  [['sourceid', 'source'], { is: 'source' }],
  [
    ['idpsindividuals', 'individuals', 'idps', 'idpindividuals', 'numpresentidpind'],
    { is: 'count', measure: 'idps', unit: 'individuals' },
  ],
  [
    ['idpsfamilies', 'families', 'households', 'idpfamilies'],
    { is: 'count', measure: 'idps', unit: 'families' },
  ],
  [
    ['returneeindividuals', 'returneesindividuals'],
    { is: 'count', measure: 'returnees', unit: 'individuals' },
  ],
  [['returneefamilies', 'returneesfamilies'], { is: 'count', measure: 'returnees', unit: 'families' }],
];

const ROLE_OF = new Map(ROLES.flatMap(([keys, role]) => keys.map((key) => [key, role] as const)));

/**
 * What the columns of a long table hold, by header. The first column of a role wins; a table needs a date, a place
 * and at least one count. Fails with the sentence a person should read when one of them is not there.
 */
export function detectSchema(header: readonly string[]): Outcome<Schema> {
  const columns: Column[] = [];
  const unused: string[] = [];
  const taken = new Set<string>();
  header.forEach((name, index) => {
    const role = ROLE_OF.get(headerKey(name));
    const identity = JSON.stringify(role);
    if (!role || taken.has(identity)) {
      unused.push(name);
      return;
    }
    taken.add(identity);
    columns.push({ index, header: name.trim(), role });
  });
  const has = (...kinds: Role['is'][]) => columns.some(({ role }) => kinds.includes(role.is));
  const seen = header.join(', ').slice(0, 200);
  if (header.length < 2) return failure('not_a_table', seen);
  if (!has('day')) return failure('no_date_column', seen);
  if (!has('placeCode', 'placeName')) return failure('no_place_column', seen);
  if (!has('count')) return failure('no_count_column', seen);
  return success({ columns, unused, width: header.length });
}

/** A header reduced to its letters and digits, so that `Admin 1 P-Code` and `admin1_pcode` are the same. */
function headerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

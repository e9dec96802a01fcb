import type { TextTable } from '../../table/textTable';

/** A column of a boundary file that says which place an outline is. */
export interface OutlineKey {
  /** Index of the column in the table of properties, and its name. */
  readonly column: number;
  readonly header: string;
  readonly role: 'code' | 'name';
  /** Admin level that the header names (`ADM2_PCODE` is 2); null when it names none. */
  readonly level: number | null;
  /** ISO 639 code of the names (`ADM1_AR` is `ar`); empty when the header names none. */
  readonly language: string;
  /** Whether each outline has a value of its own here. */
  readonly distinct: boolean;
}

export interface OutlineKeys {
  /** All candidates: distinct ones first, then deeper levels, then codes before names. */
  readonly candidates: readonly OutlineKey[];
  /** The code that tells the outlines apart; undefined when the file has none. */
  readonly best: OutlineKey | undefined;
  /** The admin level of the outlines (0 country, 1 governorate, 2 district); null when nothing tells. */
  readonly level: number | null;
}

type Reading = Pick<OutlineKey, 'role' | 'level' | 'language'>;
type Rule = readonly [pattern: RegExp, read: (level: number | null, word: string) => Reading];

const code = (level: number | null): Reading => ({ role: 'code', level, language: '' });
const named = (level: number | null, language: string): Reading => ({ role: 'name', level, language });

/** How the known publishers name their columns; the first rule that fits counts. Groups: level, language. */
const RULES: readonly Rule[] = [
  [/^adm(?:in)?_?(\d)_?p_?code$/i, code], // OCHA COD-AB, DTM
  [/^adm(?:in)?_?(\d)_?name\d?(?:_([a-z]{2}))?$/i, named],
  [/^adm(\d)_([a-z]{2})$/i, named],
  [/^gid_(\d)$/i, code], // GADM
  [/^(?:hasc|iso|cc)_(\d)$/i, code],
  [/^name_(\d)$/i, named],
  [/^shape(?:iso|id)$/i, code], // geoBoundaries
  [/^shapename$/i, named],
  [/^iso_3166_2$/i, () => code(1)], // Natural Earth
  [/^adm1_code$/i, () => code(1)],
  [/^(?:iso|adm0)_a[23]$/i, () => code(0)],
  [/^name_()([a-z]{2})$/i, named],
  [/^(?:.*_)?p_?code(?:_.*)?$/i, code],
  [/^(?:id|code|iso)$/i, code],
  [/^(?:.*_)?(?:name|nom|nombre|label|الاسم|ناو)$/i, named],
];

/** The columns of a boundary file that can join its outlines to places, and its admin level. */
export function outlineKeys({ rows }: TextTable, features: readonly number[]): OutlineKeys {
  const [header = []] = rows;
  const valuesOf = (column: number) => features.map((feature) => rows[feature]?.[column]?.trim() ?? '');
  const candidates = header
    .flatMap((name, column): OutlineKey[] => {
      const reading = readHeader(name.trim());
      const values = reading ? valuesOf(column) : [];
      const distinct = !values.includes('') && new Set(values).size === values.length;
      return reading && values.some((value) => value !== '')
        ? [{ column, header: name, ...reading, distinct }]
        : [];
    })
    .toSorted((a, b) => rank(b) - rank(a));
  const best = candidates.find(({ role, distinct }) => role === 'code' && distinct);
  const stated = header.findIndex((name) => name.toLowerCase() === 'shapetype');
  const type = stated < 0 ? undefined : /^ADM(\d)$/.exec(valuesOf(stated)[0] ?? '')?.[1];
  const level = type === undefined ? (candidates.find(hasLevel)?.level ?? null) : Number(type);
  return { candidates, best, level };
}

function readHeader(name: string): Reading | undefined {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(name);
    if (match) return read(match[1] ? Number(match[1]) : null, match[2]?.toLowerCase() ?? '');
  }
  return undefined;
}

/** Only a column with a value of its own for each outline tells their level: the others name what lies above. */
const hasLevel = ({ distinct, level }: OutlineKey) => distinct && level !== null;

const rank = ({ distinct, level, role }: OutlineKey) =>
  (distinct ? 100 : 0) + (level ?? 0) * 2 + (role === 'code' ? 1 : 0);

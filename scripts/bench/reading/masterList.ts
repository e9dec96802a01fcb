import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOCATIONS = 3000;
const HEADER =
  'Reference date,Round,Governorate P-code,Governorate,District P-code,District,Place ID,Location name,Arabic name,' +
  'Latitude,Longitude,Origin governorate,Shelter type,Families';
const GOVERNORATES = [
  'Anbar,Basrah,Muthanna,Najaf,Qadissiya,Sulaymaniyah,Babylon,Baghdad,Dahuk,Diyala,Erbil,Kerbala,Kirkuk,Missan,Ninewa',
  'Salah al-Din,Thi-Qar,Wassit',
].flatMap((names) => names.split(','));
const NAMES = [
  'Hay Al Salam',
  'Hay Al Zuhur',
  'Nahrawan',
  'Shar',
  'Bazyan',
  'Qaryat Al Nahr',
  'Mujamma',
  'Al Karama',
];
const ARABIC = ['حي السلام', 'حي الزهور', 'النهروان', 'شار', 'بازيان', 'قرية النهر', 'المجمع', 'الكرامة'];
const SHELTERS = [
  'Rented houses',
  'Host families',
  'Camp',
  'Informal settlements',
  'School building',
  'Religious building',
  'Unfinished building',
  'Own property',
  'Hotel/Motel',
  'Other',
  'Unknown shelter type',
];

/** A long table like a Master List over many dates, the same for the same number of rows. */
export interface MasterList {
  readonly path: string;
  readonly rows: number;
}

/** Writes such a table into the temporary folder, unless it lies there: 14 columns, quotes and Arabic names in them. */
export async function masterList(rows: number): Promise<MasterList> {
  const folder = join(tmpdir(), 'nuzuh-bench');
  const path = join(folder, `master-list-${rows}.csv`);
  if (existsSync(path)) return { path, rows };
  mkdirSync(folder, { recursive: true });
  console.error(`writing a table of ${rows.toLocaleString('en')} rows`);
  const out = createWriteStream(`${path}.part`);
  const random = numbers();
  const locations = Array.from({ length: LOCATIONS }, (_, index) => location(index, random));
  const dates = daysOf(Math.ceil(rows / LOCATIONS));
  let lines = [HEADER];
  for (let row = 0; row < rows; row++) {
    const [before, behind] = locations[row % LOCATIONS] ?? ['', ''];
    const date = Math.floor(row / LOCATIONS);
    const origin = GOVERNORATES[Math.floor(random() * GOVERNORATES.length)];
    const shelter = SHELTERS[Math.floor(random() * SHELTERS.length)];
    const families = 1 + Math.floor(random() * random() * 400);
    lines.push(`${dates[date]},${date + 1},${before},${behind},${origin},${shelter},${families}`);
    if (lines.length < 20_000 && row < rows - 1) continue;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    lines = [];
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
  return { path, rows };
}

/** The cells of a location: its places, then its name and point. */
function location(index: number, random: () => number): [places: string, behind: string] {
  const number = Math.floor(random() * GOVERNORATES.length);
  const district = 1 + Math.floor(random() * 6);
  const code = `IQG${String(number + 1).padStart(2, '0')}`;
  const kind = Math.floor(random() * NAMES.length);
  const name = NAMES[kind] ?? '';
  const written =
    random() < 0.5
      ? `"${name}, quarter ${index}"`
      : random() < 0.1
        ? `"${name} ""${index}"""`
        : `${name} ${index}`;
  const places = `${code},${GOVERNORATES[number]},${code}Q0${district},District ${number + 1}-${district}`;
  const point = `${(29 + random() * 8).toFixed(6)},${(39 + random() * 9).toFixed(6)}`;
  return [places, `${10_000 + index},${written},${ARABIC[kind]} ${index},${point}`];
}

/** Days spread over the years since 2014, as many as asked for. */
function daysOf(count: number): string[] {
  const first = Date.UTC(2014, 0, 1);
  const step = Math.max(1, Math.floor(4600 / count));
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * step * 86_400_000).toISOString().slice(0, 10),
  );
}

/** The same numbers from 0 to 1 each time (a linear congruential generator, Numerical Recipes). */
function numbers(): () => number {
  let state = 12_345;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

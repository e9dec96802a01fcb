// A second reading of the figures, by hand: lines, commas and a map. It shares nothing with the code of the app.

/** What each "day place" was told in one column: numbers, `<n`, or nothing. Rows of one cell are added up. */
export function tellings(csv: string, column: string): Map<string, { low: number; high: number }> {
  if (csv.includes('"')) throw new Error('the naive reading knows no quotes');
  const [header = '', ...lines] = csv.split('\n').filter((line) => line !== '');
  const at = (name: string) => header.split(',').indexOf(name);
  const told = new Map<string, { low: number; high: number }>();
  for (const line of lines) {
    const cells = line.split(',');
    const key = `${cells[at('reference_date')]} ${cells[at('admin1_pcode')]}`;
    const text = cells[at(column)] ?? '';
    if (text === '') continue;
    const below = text.startsWith('<');
    const known = told.get(key) ?? { low: 0, high: 0 };
    told.set(key, {
      low: below && !told.has(key) ? NaN : known.low + Number(below ? 0 : text),
      high: known.high + Number(below ? Number(text.slice(1)) - 1 : text),
    });
  }
  return told;
}

/** The sum over places on a day: lowest and highest, and how many places have a figure. */
export function naiveSum(
  told: ReadonlyMap<string, { low: number; high: number }>,
  day: string,
  places: Iterable<string>,
) {
  let [low, high, reported] = [0, 0, 0];
  for (const place of new Set(places)) {
    const cell = told.get(`${day} ${place}`);
    if (cell && !Number.isNaN(cell.low)) {
      low += cell.low;
      reported += 1;
    }
    high += cell ? cell.high : Infinity;
  }
  return { low: reported === 0 ? null : low, high: high === Infinity ? null : high, reported };
}

/** The different days of a table, in order. */
export function daysOf(csv: string): string[] {
  const days = csv.split('\n').map((line) => line.slice(0, 10));
  return [...new Set(days.slice(1).filter((day) => day !== ''))].sort();
}

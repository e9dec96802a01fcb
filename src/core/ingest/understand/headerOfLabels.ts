import { headerMeaning } from './headerMeaning';

const BARE_NUMBER = /^\d+$/;

/** A column that says what the numbers beside it are: when, of whom. */
export interface LabelColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

/**
 * Columns of labels as the rows of a header, the lowest with a word over what stands below it. Rounds stand above the
 * rest and are called by theirs, `Round 118` of 118 below `Round`; a year and its month stand together in one row, and
 * the other is empty and above all. O(cells).
 */
export function headerOfLabels(labels: readonly LabelColumn[], word: string): readonly (readonly string[])[] {
  const says = ({ header }: LabelColumn, time: string) => headerMeaning(header).times.has(time);
  const ofTime = labels.filter((label) => says(label, 'year') !== says(label, 'month'));
  const year = ofTime.find((label) => says(label, 'year'));
  const month = ofTime.find((label) => says(label, 'month'));
  const dropped = year && month ? ofTime[0] : undefined; // its cells stand in the other one's
  const rankOf = (label: LabelColumn) => (label === dropped ? 2 : Number(says(label, 'round')));
  const years = filledDown(year?.cells ?? []);
  const rows = labels.toSorted((a, b) => rankOf(b) - rankOf(a));
  return rows.map((label, index) => {
    const { header, cells } = label;
    const corner = index === rows.length - 1 ? word : '';
    if (label === dropped) return [];
    if (dropped && month && (label === year || label === month))
      return [corner, ...month.cells.map((cell, at) => monthOfYear(cell, years[at] ?? ''))];
    const isRounds = headerMeaning(header).times.has('round');
    return [
      corner,
      ...cells.map((cell) => (isRounds && BARE_NUMBER.test(cell) ? `${header} ${cell}` : cell)),
    ];
  });
}

/** `2015-09` of 9 and 2015, and `Sep 2015` of Sep; nothing where one of them is not known. */
function monthOfYear(month: string, year: string): string {
  if (month === '' || year === '') return '';
  return BARE_NUMBER.test(month) ? `${year}-${month.padStart(2, '0')}` : `${month} ${year}`;
}

/** Cells with what stands above them where they are blank, as in cells that were merged downwards. */
function filledDown(cells: readonly string[]): readonly string[] {
  let above = '';
  return cells.map((cell) => (above = cell === '' ? above : cell));
}

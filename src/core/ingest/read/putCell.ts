/** Writes a text into a row, which may end before that column: the cells between are blank then. */
export function putCell(cells: string[], index: number, text: string): void {
  while (cells.length <= index) cells.push('');
  cells[index] = text;
}

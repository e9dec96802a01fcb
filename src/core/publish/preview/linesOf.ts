/**
 * A text in lines of at most so many letters, broken between words; what does not fit into the lines is cut with an
 * ellipsis. Letters are counted, not measured: nothing has been drawn yet.
 */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => (line.length > letters ? cut(line, letters) : line));
  const last = shown.at(-1);
  return lines.length > most && last !== undefined
    ? [...shown.slice(0, -1), cut(`${last} `, letters)]
    : shown;
}

function cut(line: string, letters: number): string {
  return `${Array.from(line)
    .slice(0, letters - 1)
    .join('')
    .trimEnd()}…`;
}

/**
 * The text of a file that a person chose, and of a longer one than its kind has no more than tells so. Empty for one that
 * cannot be read. `most`: letters, of three bytes at the most.
 */
export function chosenText(file: Blob, most: number): Promise<string> {
  return file
    .slice(0, 3 * (most + 1))
    .text()
    .catch(() => '');
}

/** The line that only a person's own file has; its code comes apart from the first figure. */
export async function fetchFileLine() {
  return (await import('../doctor/FileLine')).FileLine;
}

let held: File[] = [];
const listening = new AbortController();

/** Keeps files that are dropped before the code that reads them is here: the browser would leave the page for them. */
export function holdDrops(): void {
  const { signal } = listening;
  addEventListener('dragover', (event) => event.preventDefault(), { signal });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      held = [...(event.dataTransfer?.files ?? [])];
    },
    { signal },
  );
}

/** The files that were dropped so far; from now on none is held. */
export function takeDrops(): readonly File[] {
  listening.abort();
  return held;
}

/** Reference dates that a page key steps. */
const PAGE = 12;

/** How many dates a key steps on a timeline; `forwards` is -1 where time runs leftwards. Null for any other key. */
export function stepOf(key: string, forwards: 1 | -1): number | null {
  const steps: Record<string, number> = {
    ArrowRight: forwards,
    ArrowLeft: -forwards,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}

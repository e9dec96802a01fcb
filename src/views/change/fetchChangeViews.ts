/**
 * The code of what stands beside the map of a change, and of the second date on the timeline; asked for when that is
 * first shown, or before in the background.
 */
export async function fetchChangeViews() {
  const [{ ChangeColumn }, { ChangeSteps }] = await Promise.all([
    import('./ChangeColumn'),
    import('./ChangeSteps'),
    import('../charts/CompareHandle'),
  ]);
  return { ChangeColumn, ChangeSteps };
}

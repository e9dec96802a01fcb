/** The code of what stands beside the map of a change; asked for when that is first shown, or before in the background. */
export async function fetchChangeViews() {
  const [{ ChangeColumn }, { ChangeSteps }] = await Promise.all([
    import('./ChangeColumn'),
    import('./ChangeSteps'),
  ]);
  return { ChangeColumn, ChangeSteps };
}

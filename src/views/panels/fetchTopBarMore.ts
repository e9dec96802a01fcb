/** What of the top bar can wait: the way back in the page, which watches the steps from now on, and the mark of offline use. */
export async function fetchTopBarMore() {
  const [{ TopBarMore }, { watchSteps }] = await Promise.all([
    import('./TopBarMore'),
    import('../../state/steps'),
  ]);
  watchSteps();
  return TopBarMore;
}

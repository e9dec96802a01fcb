/** The way back in the page; it watches the steps from the moment it is here. */
export async function fetchUndo() {
  const [{ UndoButtons }, { watchSteps }] = await Promise.all([
    import('./UndoButtons'),
    import('../../state/steps'),
  ]);
  watchSteps();
  return UndoButtons;
}

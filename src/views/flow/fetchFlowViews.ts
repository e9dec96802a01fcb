/** What only a flow is shown with; its code comes when a file counts movements, apart from the first figure. */
export async function fetchFlowViews() {
  const [{ FlowLines }, { FlowTimeline }, { FiguresAdded }] = await Promise.all([
    import('./FlowLines'),
    import('./FlowTimeline'),
    import('./FiguresAdded'),
  ]);
  return { FlowLines, FlowTimeline, FiguresAdded };
}

/** What only a flow is shown with; its code comes when a file counts movements, apart from the first figure. */
export const fetchFlowViews = () => import('./flowViews');

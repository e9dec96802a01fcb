/** What only some headlines have: the figures of several places, each alone, and how a figure is made. */
export const fetchMore = () => import('./more');

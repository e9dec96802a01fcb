/**
 * What only some headlines have: the figures of several places, each alone, how a figure is made, and what families
 * lead to.
 */
export const fetchMore = () => import('./more');

import type { MapStyle } from '../../core/session/view';

/** How single sites are drawn: each by a circle, near ones together, or by the hexagon they lie in. */
export const SITE_STYLES = ['sites', 'clusters', 'hexagons'] as const satisfies readonly MapStyle[];

export type SiteStyle = (typeof SITE_STYLES)[number];

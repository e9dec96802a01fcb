import { MAP_STYLES, type MapStyle } from './view';

/** Whether single sites are shown, each or together: the last of the styles. */
export function isOfSites(style: MapStyle): boolean {
  return MAP_STYLES.indexOf(style) >= MAP_STYLES.indexOf('sites');
}

/** 0 country, 1 governorate or its like, 2 district, 3 sub-district, 4 a location, site, camp or crossing. */
export type PlaceLevel = 0 | 1 | 2 | 3 | 4;

/** From this level on places have no figures of their own. */
export const SUBDISTRICT = 3;
export const LOCATION = 4;

/** The levels that have figures of their own. What is finer is added up to its district or governorate. */
export type FigureLevel = 0 | 1 | 2;

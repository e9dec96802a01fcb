/** Places that receive people; over numbers it counts those who are in such places. */
export const RECEIVING = /^(?:transit|reception)[\s_]cent(?:re|er)\b/i;

/** Words that name the places of a column together and something else, or nothing, each by itself. */
export const PLACE_PHRASES: readonly (readonly [phrase: RegExp, words: string])[] = [
  [/\bsous[- ]pr[eé]fectures?\b/i, 'admin3'],
  [/\bzones? de sant[eé](?!\p{L})/iu, 'admin3'],
  [/\bposto administrativo\b/i, 'admin3'],
  [/\bsub[- ]districts?\b/i, 'subdistrict'],
  [/^shape ?name$/i, 'place name'], // of geoBoundaries, for every level
  [/^(province|r[ée]gion|d[ée]partement|territoire|commune|district|localit[ée]) d['’]accueil$/iu, '$1'],
  [/^((?:ال)?(?:محافظ|ولاي|مديري|محلي)ة) (?:ال)?نزوح$/u, '$1'],
  [/^(?:point|port) of entry(?: \(poe\))?|^poe\b|^point d['’]entr[ée]e(?!\p{L})/iu, 'crossing'],
  [/^(?:(?:bcp|fmp|border|entry|crossing|(?:flow )?monitoring) )?point\b/i, 'crossing'],
  [RECEIVING, 'site'],
];

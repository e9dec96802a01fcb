/** Shelter classes by the letters of their headers, in the spellings of the rounds (spec 1.3); the first that fits. */
const CLASSES: readonly (readonly [pattern: RegExp, key: string])[] = [
  [
    /^(?:informal|spontaneous|selfsettled|unplanned)camps?$|^campsinform|^مخيم\p{L}*غيررسم/u,
    'informal_camps',
  ],
  [/^(?:formal|planned|official)camps?$|^camps(?:formel|planifi)|^مخيم\p{L}*رسم/u, 'formal_camps'],
  [/^(?:idps?(?=camp$|in))?(?:in)?camps?(?:transitcamps?)?$|^مخيم|^كهمپ/, 'camp'],
  [/^camps?(?:and|or)?camplikesettings?$/, 'camp'],
  [/^militarycamps?/, 'military_camps'],
  [/^(?:out|outof|outside|outsideof|off|non|notin)(?:the)?camps?$/, 'out_of_camp'],
  [/^(?:horsdes?|hors|(?:en)?dehorsdes?)camps?$|^خارج(?:ال)?مخيم|^دهرهوهيكهمپ/, 'out_of_camp'],
  [
    /^host(?:ed)?(?:famil|commun)(?!\w*popul)|^withhostfamil|^withhc|^(?:with)?relatives?|مضيف/,
    'host_families',
  ],
  [/hotel|motel|فندق/, 'hotel_motel'],
  [/informal|عشوا/, 'informal_settlements'],
  [/^own(?:property|house|home|ed)?$|ownproperty|ownedhouse|^privatehome/, 'own_property'],
  [/religious|mosque|church|جامع|ديني/, 'religious_building'],
  [/^residenceoforigin\w*uninhab/, 'habitual_uninhabitable'],
  [/^residenceoforigin/, 'habitual_habitable'],
  [/^rent\w*preapr/, 'rented_pre_apr_2019'],
  [/(?:rent|apartment|notowned).*(?:uninhab|nonhab)/, 'rented_uninhabitable'],
  [/(?:rent|apartment|notowned).*habit/, 'rented_habitable'],
  [
    /^(?:rent(?:ed|al)?(?:house|housing|accommodation|s)*|ايجار\p{L}*|.*مستاجر\p{L}*)$/u,
    'rented_pre_apr_2019',
  ],
  [/^habitual\w*pre31october2018/, 'habitual_pre_oct_2018'],
  [/^habitual\w*uninhab/, 'habitual_uninhabitable'],
  [/^habitual/, 'habitual_habitable'],
  [/school(?!ag)|مدرسه|مدارس/, 'school_building'],
  [/unfinish|abandon|هيكل|مهجور/, 'unfinished_abandoned_building'],
  [/(?<!po)tent|caravan|makeshift|mudhouse/, 'tent_caravan_makeshift'],
  [/nonresidential/, 'non_residential'],
  [/^(?:public|collective|publicbuilding\w*|collectivecent\w*)$|publicorcollective/, 'collective'],
  [/^critical(?:shelters?)?(?:types?)?$/, 'critical'],
  [/^othercritical/, 'other_critical'],
  [/^private(?:settings?|accommodation|shelters?)?$/, 'private'],
  [/^unknownshelter|^shelterunknown|^sheltertypeunknown/, 'unknown'],
  [/^unknownorother/, 'unknown'],
  [/^other(?:shelter|formal|type|collective|critical|private)/, 'other'],
];

/** Every class that a header may name; each has a word in the language files. */
export const SHELTERS: readonly string[] = [...new Set(CLASSES.map(([, key]) => key))];

/** Not where people live: what they need or are to get, or where they work and learn. */
const NO_HOUSING =
  /need|requir|without|lack|intend|distribut|assist|receiv|schooled|schooling|schoolchild|attend|employ/;

const ARTICLE = /^ال(?=مخيم)/;

/** The class that letters and digits name, under the key the shipped figures use; null when they name none. */
export function shelterClass(key: string): string | null {
  const letters = key.replace(ARTICLE, '');
  if (NO_HOUSING.test(letters)) return null;
  return CLASSES.find(([pattern]) => pattern.test(letters))?.[1] ?? null;
}

import { headerKey } from './headerWords';

/** Shelter classes by the letters of their headers, in the spellings of the rounds (spec 1.3); the first that fits. */
const CLASSES: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^(?:idps?)?(?:in)?camps?(?:transitcamps?)?$|^مخيم/, 'camp'],
  [/^militarycamps?/, 'military_camps'],
  [/^outofcamps?$|^noncamps?$/, 'out_of_camp'],
  [/^host(?:ed)?(?:famil|commun)(?!\w*popul)|^withhostfamil|^withhc|^withrelative|مضيف/, 'host_families'],
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
  [/tent|caravan|makeshift|mudhouse/, 'tent_caravan_makeshift'],
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

/** Who lives there, before the place: `IDPs in host communities`. */
const WHO =
  /^idps?(?:families|households|hhs?|individuals)?(?:living|staying|hosted)?(?:(?:in|with)(?=...)|(?=outofcamp|noncamp))/;

/** The shelter class that a header names, under the key the shipped figures use; null when it names none. */
export function shelterKey(header: string): string | null {
  const key = headerKey(header).replace(WHO, '');
  return CLASSES.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Words of the search list's library, one file for each of 34 languages. */
const WORDS = /\/react-aria\/dist\/private\/intl\/\w+\/([a-z]{2}-[A-Z]{2})\.mjs$/;
/** The languages that the app speaks, as the library names them. */
const SPOKEN = ['en-US', 'ar-AE'];

/**
 * Leaves out what the library of the search list would say in languages that the app does not speak.
 * @returns {import('vite').Plugin}
 */
export function ownLocales() {
  return {
    name: 'nuzuh:own-locales',
    enforce: 'pre',
    transform(_code, id) {
      const [, locale] = WORDS.exec(id) ?? [];
      return locale === undefined || SPOKEN.includes(locale) ? null : 'export default {};';
    },
  };
}

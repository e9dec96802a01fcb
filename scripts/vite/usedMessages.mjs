const ENTRY = /^(?=[a-z][\w-]* = )/m;
const COMMENT = /^#.*$/gm;
/** The beginning of a key that is put together: `legend-${measure}` in the built code. Every such key has a hyphen in it. */
const TEMPLATE = /`([a-z_]+-[\w-]*)\$\{/g;

/**
 * Those of some messages (Fluent) that code may ask for: by their whole key, or by a key that is put together and begins
 * like theirs. No message of ours refers to another.
 * @param {string} messages
 * @param {string} code built, so that each string is in it as it is
 */
export function usedMessages(messages, code) {
  const beginnings = [...new Set([...code.matchAll(TEMPLATE)].map(([, beginning = '']) => beginning))];
  /** @param {string} key */
  const isUsed = (key) =>
    ['"', "'", '`'].some((quote) => code.includes(`${quote}${key}${quote}`)) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  return messages
    .replaceAll(COMMENT, '')
    .split(ENTRY)
    .filter((entry) => isUsed(entry.slice(0, entry.indexOf(' = '))))
    .map((entry) => `${entry.trimEnd()}\n`)
    .join('');
}

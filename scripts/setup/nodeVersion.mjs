const OLDEST = { major: 20, minor: 19 };

/**
 * @param {string} version as in process.versions.node
 * @returns {string | null} one sentence for a person, or null when the version will do
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  if (enough) return null;
  return (
    `Nuzuh needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${version}: ` +
    'install a current Node from nodejs.org and run the command again.'
  );
}

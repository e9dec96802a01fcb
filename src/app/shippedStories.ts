/** The texts of the stories that ship, in the order in which they are offered. */
export async function shippedStories(): Promise<readonly string[]> {
  const texts = await Promise.all([
    import('../../data/stories/displacement.json?raw'),
    import('../../data/stories/kurdistan-host.json?raw'),
  ]);
  return texts.map((text) => text.default);
}

/** The texts of the exercises that ship, in the order in which they are offered. */
export async function shippedExercises(): Promise<readonly string[]> {
  const texts = await Promise.all([
    import('../../data/exercises/border-crossing.json?raw'),
    import('../../data/exercises/floods.json?raw'),
  ]);
  return texts.map((text) => text.default);
}

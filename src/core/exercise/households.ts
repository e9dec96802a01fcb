/** How many households people make up, the last one perhaps smaller. The size counts with one decimal, without error of fractions. */
export function householdsOf(people: number, size: number): number {
  return Math.ceil((people * 10) / Math.round(size * 10));
}

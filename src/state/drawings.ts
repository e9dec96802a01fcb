import type { Topology } from 'topojson-specification';

const drawings = new Map<string, Topology>();

/**
 * What a user's boundary file draws, by the address that stands for it in the dataset; behind a `#` the governorate
 * whose districts are wanted.
 */
export function ownTopology(address: string): Topology | undefined {
  const [whole = '', governorate] = address.split('#');
  const drawing = drawings.get(whole);
  return drawing && governorate !== undefined ? inside(drawing, governorate) : drawing;
}

/** Keeps a drawing that is here already, and gives the address that stands for it in a dataset. */
export function keepDrawing(topology: Topology): string {
  const address = `own:${drawings.size + 1}`;
  drawings.set(address, topology);
  return address;
}

/** The outlines of the districts of one governorate. */
function inside(drawing: Topology, governorate: string): Topology {
  const { governorates } = drawing.objects;
  if (governorates?.type !== 'GeometryCollection') return drawing;
  const geometries = governorates.geometries.filter(
    ({ properties }) => Reflect.get(properties ?? {}, 'within') === governorate,
  );
  return { ...drawing, objects: { governorates: { ...governorates, geometries } } };
}

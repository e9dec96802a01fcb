import {
  COORDINATE_SYSTEM,
  Layer,
  picking,
  project32,
  type LayerProps,
  type UpdateParameters,
  type Viewport,
} from '@deck.gl/core';
import { Model, type ModelProps } from '@luma.gl/engine';
import { CIRCLE_PIXELS, CIRCLE_VERTICES, circleColours } from './circleShader';

/** Red, green, blue and opacity, from 0 to 1. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** Where circles lie and how large they are: longitude and latitude of the i-th at `2 * i`, radii in CSS pixels. */
export interface Circles {
  readonly points: Float64Array;
  readonly radii: Float32Array;
}

type Props = LayerProps & { readonly circles: Circles; readonly fill: Rgba; readonly rim: Rgba };

const CORNERS = 4;
const TRIANGLES = [0, 1, 2, 2, 1, 3]; // two of them make a square

/**
 * Circles of one look as plain triangles. The layer of points that deck.gl has repeats one square for each; software
 * that draws in place of a graphics card starts anew at each, which takes five times as long.
 */
export class CircleLayer extends Layer<Props> {
  static override readonly layerName = 'CircleLayer';
  /** Places are projected once, not at each corner and frame: so much for a card, and most of the time without one. */
  static override readonly defaultProps = { coordinateSystem: COORDINATE_SYSTEM.CARTESIAN };
  declare state: { model: Model; vertices: Vertices };

  override getShaders(): Pick<ModelProps, 'vs' | 'fs' | 'modules'> {
    const modules = [project32, picking, circleColours];
    return super.getShaders({ vs: CIRCLE_VERTICES, fs: CIRCLE_PIXELS, modules }) as object;
  }

  override initializeState(): void {
    const lengths = { noAlloc: true } as const;
    this.setState({ vertices: verticesOf(this.props.circles, this.context.viewport) });
    this.getAttributeManager()?.add({
      indices: {
        ...lengths,
        size: 1,
        isIndexed: true,
        update: (indices) => (indices.value = this.state.vertices.indices),
      },
      positions: {
        ...lengths,
        size: 3,
        type: 'float64',
        fp64: this.use64bitPositions(),
        update: (positions) => (positions.value = this.state.vertices.positions),
      },
      radii: { ...lengths, size: 1, update: (radii) => (radii.value = this.state.vertices.radii) },
    });
  }

  override updateState({ props, oldProps, changeFlags }: UpdateParameters<this>): void {
    const attributes = this.getAttributeManager();
    if (changeFlags.extensionsChanged) {
      this.setState({ model: this.#model() });
      attributes?.invalidateAll();
    }
    if (props.circles === oldProps.circles) return;
    this.setState({ vertices: verticesOf(props.circles, this.context.viewport) });
    attributes?.invalidateAll();
  }

  override draw(): void {
    const { model, vertices } = this.state;
    const { fill, rim } = this.props;
    if (vertices.indices.length === 0) return;
    model.setVertexCount(vertices.indices.length);
    model.shaderInputs.setProps({ circle: { fill, rim } });
    model.draw(this.context.renderPass);
  }

  #model(): Model {
    return new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts() ?? [],
      topology: 'triangle-list',
      isInstanced: false,
    });
  }
}

interface Vertices {
  readonly indices: Uint32Array;
  readonly positions: Float64Array;
  readonly radii: Float32Array;
}

/** The corners of all circles, which stand one after the other at the same place. */
function verticesOf({ points, radii }: Circles, viewport: Viewport): Vertices {
  const count = radii.length;
  const indices = new Uint32Array(count * TRIANGLES.length);
  const positions = new Float64Array(3 * count * CORNERS);
  const ofCorners = new Float32Array(count * CORNERS);
  for (let circle = 0; circle < count; circle++) {
    TRIANGLES.forEach((corner, at) => (indices[circle * TRIANGLES.length + at] = circle * CORNERS + corner));
    const [x, y] = viewport.projectFlat([points[2 * circle] ?? 0, points[2 * circle + 1] ?? 0]);
    for (let vertex = circle * CORNERS; vertex < (circle + 1) * CORNERS; vertex++) {
      positions[3 * vertex] = x;
      positions[3 * vertex + 1] = y;
      ofCorners[vertex] = radii[circle] ?? 0;
    }
  }
  return { indices, positions, radii: ofCorners };
}

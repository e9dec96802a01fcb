/**
 * Each circle is a square of four corners around its place, and knows how far from the middle a pixel is. Corners are
 * told by their number, so that no array has to hold them.
 */
export const CIRCLE_VERTICES = `#version 300 es
in vec3 positions;
in vec3 positions64Low;
in float radii;
out vec2 fromMiddle;
out float radius;

void main(void) {
  vec2 corner = 2.0 * vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) - 1.0;
  radius = radii;
  fromMiddle = corner * (radius + 1.0);
  gl_Position = project_position_to_clipspace(positions, positions64Low, vec3(0.0));
  gl_Position.xy += project_pixel_size_to_clipspace(fromMiddle);
}
`;

/** A rim of one pixel around the fill, both with a soft edge. */
export const CIRCLE_PIXELS = `#version 300 es
precision highp float;
in vec2 fromMiddle;
in float radius;
out vec4 colour;

void main(void) {
  float distance = length(fromMiddle);
  float covered = clamp(radius + 1.0 - distance, 0.0, 1.0);
  if (covered == 0.0) discard;
  colour = mix(circle.rim, circle.fill, clamp(radius - distance, 0.0, 1.0));
  colour.a *= covered;
}
`;

const block = `layout(std140) uniform circleUniforms {
  vec4 fill;
  vec4 rim;
} circle;
`;

/** The two colours of the circles of a layer: red, green, blue and opacity, from 0 to 1. */
export const circleColours = {
  name: 'circle',
  vs: block,
  fs: block,
  uniformTypes: { fill: 'vec4<f32>', rim: 'vec4<f32>' },
} as const;

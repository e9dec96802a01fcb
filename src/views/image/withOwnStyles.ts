/** What a style sheet may say of a drawing; with what goes without saying. */
const OF_ALL: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  opacity: '1',
};
const OF_TEXT = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'direction'];
/** What only the page needs: who reads the picture elsewhere has neither its style sheet nor its keys. */
const OF_THE_PAGE = ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'aria-pressed'];

/** A mixed colour: browsers compute it in a notation that other programs do not read. */
const MIXED = /^(?:color|oklab|oklch|lab|lch)\(/;

/**
 * A copy of a drawing on the page that needs no style sheet: every part carries its own colours and type. It may hold
 * nothing that can run and asks for nothing. O(parts).
 */
export function withOwnStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((part, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const [name, usual] of Object.entries(OF_ALL)) {
      const value = style.getPropertyValue(name);
      if (value !== '' && value !== usual) part.setAttribute(name, asWritten(value));
    }
    if (part.localName === 'text' || part.localName === 'tspan') {
      for (const name of OF_TEXT) part.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
    }
    for (const name of part.getAttributeNames()) {
      if (OF_THE_PAGE.includes(name) || name.startsWith('data-')) part.removeAttribute(name);
    }
  });
  return copy;
}

function asWritten(value: string): string {
  return MIXED.test(value) ? asRgb(value) : value.replaceAll('"', "'");
}

/** The colour as a browser paints it. */
function asRgb(colour: string): string {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';

const SCALE = 2;
const WATCHED = 0.5; // the scale at which a picture is watched
const CALM_FRAMES = 12;
const MOST_FRAMES = 90;
const FONTS = [
  { family: 'Noto Sans Variable', url: latin, isNeeded: () => true },
  {
    family: 'Noto Sans Arabic Variable',
    url: arabic,
    isNeeded: (text: string) => /\p{Script=Arabic}/u.test(text),
  },
];

/** A drawing as a PNG, of twice its size unless another scale is asked for. A browser draws it apart from the page, so its type must come along. */
export async function asPixels(svg: string, scale = SCALE): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await typeSet(image);
    const { canvas } = drawnAt(image, scale);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture was not drawn.'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawnAt(image: HTMLImageElement, scale: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.naturalWidth * scale);
  canvas.height = Math.ceil(image.naturalHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

/**
 * Resolves when the type is drawn: a font of the drawing's own is made ready only once it is drawn with, and until then
 * its letters are blank. Nothing tells when; the picture is watched until it changes no more.
 */
async function typeSet(image: HTMLImageElement): Promise<void> {
  let before = '';
  let calm = 0;
  for (let frame = 0; frame < MOST_FRAMES && calm < CALM_FRAMES; frame++) {
    const now = drawnAt(image, WATCHED).canvas.toDataURL();
    calm = now === before ? calm + 1 : 0;
    before = now;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function withFonts(svg: string): Promise<string> {
  const needed = FONTS.filter(({ isNeeded }) => isNeeded(svg));
  // One that cannot be fetched is left out: the machine has letters of its own.
  const faces = await Promise.all(needed.map((font) => faceOf(font).catch(() => '')));
  return svg.replace('</title>', `</title><style>${faces.join('')}</style>`);
}

async function faceOf({ family, url }: (typeof FONTS)[number]): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${text})}`;
}

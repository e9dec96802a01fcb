import { named } from '../read/rowTexts';
import { isLabelOfTotals } from '../labelOfTotals';
import { KERNEL_BASE64URL } from './kernelModule';
import { textOfUtf8 } from './utf8';

/** What the compiled coder offers; the functions are described in `src/kernel/coder.ts`. Places are in its memory. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly planAt: (numbers: number) => number;
  readonly begin: () => void;
  readonly blockAt: () => number;
  readonly forget: () => void;
  readonly code: (base: number, size: number, limit: number, last: boolean) => number;
  readonly nextRow: () => number;
  readonly rowCount: () => number;
  readonly startsAt: () => number;
  readonly flagsAt: () => number;
  readonly wordsAt: () => number;
  readonly countsAt: () => number;
  readonly identitiesAt: () => number;
  readonly pointsAt: () => number;
}

type Imports = Record<string, Record<string, (start: number, end: number) => boolean>>;

/** What is used of the platform, which the types of the language itself leave out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: Imports) => { readonly exports: unknown };
};
declare const atob: (base64: string) => string;

let compiled: object | null | undefined;

/** Whether this browser runs the coder: it has 128-bit SIMD, and no policy of the site forbids WebAssembly. */
export function hasKernel(): boolean {
  return compiledKernel() !== null;
}

/** A coder of its own, with nothing learnt yet; only where there is one. */
export function newKernel(): Kernel {
  const module = compiledKernel();
  if (!module) throw new Error('There is no coder here; hasKernel tells.');
  const bytes = () => new Uint8Array(kernel.memory.buffer);
  const signs = {
    isNamelessWord: (start: number, end: number) => named(textOfUtf8(bytes(), start, end)) === '',
    isTotalsWord: (start: number, end: number) => isLabelOfTotals(textOfUtf8(bytes(), start, end)),
  };
  const kernel = new WebAssembly.Instance(module, { signs }).exports as Kernel;
  return kernel;
}

function compiledKernel(): object | null {
  if (compiled !== undefined) return compiled;
  try {
    compiled = new WebAssembly.Module(bytesOf(KERNEL_BASE64URL));
  } catch {
    compiled = null; // the text of a table is read without it, too
  }
  return compiled;
}

function bytesOf(base64url: string): Uint8Array {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

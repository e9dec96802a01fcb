import type { Marker } from './markBytes';
import { MARK_MODULE, POSITIONS_AT } from './markModule';

/** What is used of WebAssembly, which the types of the language itself leave out. */
declare const WebAssembly: {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => {
    readonly exports: { readonly memory?: { readonly buffer: ArrayBuffer }; readonly mark?: Marker['mark'] };
  };
};

const STEP = 16; // bytes

/**
 * A search sixteen bytes at a time, four times as fast as a plain one; null where the browser has no such instructions
 * or the site forbids WebAssembly.
 */
export function simdMarker(bytes: number): Marker | null {
  try {
    if (bytes + STEP > POSITIONS_AT || !WebAssembly.validate(MARK_MODULE)) return null;
    const { memory, mark } = new WebAssembly.Instance(new WebAssembly.Module(MARK_MODULE)).exports;
    if (!memory || !mark) return null;
    const block = new Uint8Array(memory.buffer, 0, bytes + 1);
    const positions = new Int32Array(memory.buffer, POSITIONS_AT, bytes + 2);
    const markWhole = (size: number, delimiter: number) => {
      block.fill(0, size, size + STEP - 1); // the last step looks at bytes behind the text, too
      return mark(size, delimiter);
    };
    return { bytes: block, positions, mark: markWhole };
  } catch {
    return null; // a site's policy may forbid it: the plain search finds the same
  }
}

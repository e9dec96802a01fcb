/** Where the module writes positions: behind the bytes of a block, whose first byte lies at 0. */
export const POSITIONS_AT = 0x20000;

const [SIZE, DELIMITER, AT, TO, BITS, BYTES, DELIMITERS] = [0, 1, 2, 3, 4, 5, 6] as const; // numbers of the locals
const [I32, V128, NO_VALUE] = [0x7f, 0x7b, 0x40] as const;
const OR = [0xfd, 0x50];
const IS_EQUAL = [0xfd, 0x23]; // of 16 bytes each

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const POSITIONS = [0x41, 0x80, 0x80, 0x08]; // i32.const 0x20000, seven bits a byte
const sixteen = (byte: number) => [0xfd, 0x0c, ...Array.from({ length: 16 }, () => byte)];
const areBytes = (byte: number) => [...get(BYTES), ...sixteen(byte), ...IS_EQUAL];

const BODY = [
  [2, 3, I32, 2, V128], // locals besides the two parameters
  [...get(DELIMITER), 0xfd, 0x0f, ...set(DELIMITERS)], // i8x16.splat
  [...POSITIONS, ...set(TO)],
  [0x02, NO_VALUE], // block: left when all bytes were looked at
  [0x03, NO_VALUE], // loop over sixteen bytes at a time
  [...get(AT), ...get(SIZE), 0x4f, 0x0d, 1], // at >= size: leave
  [...get(AT), 0xfd, 0x00, 4, 0, ...set(BYTES)], // v128.load
  [...get(BYTES), ...get(DELIMITERS), ...IS_EQUAL],
  [...areBytes(0x22), ...OR],
  [...areBytes(0x0a), ...areBytes(0x0d), ...OR, ...OR],
  [0xfd, 0x64, ...set(BITS)], // i8x16.bitmask: one bit for each byte
  [0x02, NO_VALUE, ...get(BITS), 0x45, 0x0d, 0], // block: left at once when no bit is set
  [0x03, NO_VALUE], // loop over the bits that are set
  [...get(TO), ...get(AT), ...get(BITS), 0x68, 0x6a, 0x36, 2, 0], // i32.store at + i32.ctz bits
  [...get(TO), 0x41, 4, 0x6a, ...set(TO)],
  [...get(BITS), ...get(BITS), 0x41, 1, 0x6b, 0x71, 0x22, BITS], // bits & (bits - 1)
  [0x0d, 0, 0x0b, 0x0b], // again while any is left
  [...get(AT), 0x41, 16, 0x6a, ...set(AT)],
  [0x0c, 0, 0x0b, 0x0b],
  [...get(TO), ...POSITIONS, 0x6b, 0x41, 2, 0x76], // (to - 0x20000) >>> 2
  [0x0b],
].flat();

/**
 * A WebAssembly module (version 1 with 128-bit SIMD) with a memory of 448 KiB, `memory`, and one function, `mark`: it
 * looks at the first `size` bytes of the memory, and up to 15 behind them, sixteen at a time, writes down where
 * delimiters, quotes and line breaks stand, and gives their number. Opcodes: WebAssembly Core Specification, chapter 5.
 */
export const MARK_MODULE = Uint8Array.from(
  [
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, [1, 0x60, 2, I32, I32, 1, I32]), // types: (i32, i32) → i32
    section(3, [1, 0]), // functions
    section(5, [1, 0, 7]), // memories: seven pages of 64 KiB
    section(7, [2, ...named('memory'), 2, 0, ...named('mark'), 0, 0]), // exports
    section(10, [1, ...sized(BODY)]), // code
  ].flat(),
);

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

/** A content with its length before it, seven bits a byte. */
function sized(content: readonly number[]): number[] {
  const { length } = content;
  const size = length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
  return [...size, ...content];
}

function named(name: string): number[] {
  return [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0))];
}

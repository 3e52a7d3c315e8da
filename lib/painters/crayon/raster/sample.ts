/** Red and blue of a pixel, mixed with one multiplication. */
const RED_BLUE = 0x00ff00ff;
/** Fixed point: 8 fractional bits. */
const ONE = 256;

/** The pixels as 32-bit words, red lowest (every platform of Node's is little-endian). */
export function wordsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/**
 * The colour between four pixels, as 0xBBGGRR.
 * @param fx, fy in 256ths of a pixel; points beyond the paper's edge take the edge's colour
 */
export function sampleAt(source: Uint32Array, size: number, fx: number, fy: number): number {
  const last = ((size - 1) << 8) - 1;
  const x = fx < 0 ? 0 : Math.min(fx, last);
  const y = fy < 0 ? 0 : Math.min(fy, last);
  const ax = x & 255;
  const ay = y & 255;
  const w11 = (ax * ay) >> 8;
  const w10 = ax - w11;
  const w01 = ay - w11;
  const w00 = ONE - ax - w01;
  const i = (y >> 8) * size + (x >> 8);
  const p00 = source[i] as number;
  const p10 = source[i + 1] as number;
  const p01 = source[i + size] as number;
  const p11 = source[i + size + 1] as number;
  const redBlue =
    Math.imul(p00 & RED_BLUE, w00) +
    Math.imul(p10 & RED_BLUE, w10) +
    Math.imul(p01 & RED_BLUE, w01) +
    Math.imul(p11 & RED_BLUE, w11);
  const green =
    Math.imul((p00 >>> 8) & 255, w00) +
    Math.imul((p10 >>> 8) & 255, w10) +
    Math.imul((p01 >>> 8) & 255, w01) +
    Math.imul((p11 >>> 8) & 255, w11);
  return ((redBlue >>> 8) & RED_BLUE) | (green & 0xff00);
}

/** What a file may be, each with the bytes that it begins with, at their places. */
const BEGINNINGS = {
  // PNG (third edition), 5.2, and the chunk that has to come first (11.2.1).
  "image/png": [
    [0, "\x89PNG\r\n\x1a\n"],
    [12, "IHDR"],
  ],
  // ITU T.81, B.1.1.3: start of image, then another marker.
  "image/jpeg": [[0, "\xff\xd8\xff"]],
  // WebP container specification, "WebP file header".
  "image/webp": [
    [0, "RIFF"],
    [8, "WEBPVP8"],
  ],
  // GIF89a specification, 17: of 1987 or of 1989.
  "image/gif": [[0, "GIF8"]],
  // APPNOTE 6.3.10, 4.3.7: the first file's header. An archive of no files has none, and is of no use.
  "application/zip": [[0, "PK\x03\x04"]],
} as const satisfies Record<string, readonly (readonly [at: number, text: string])[]>;

export type FileType = keyof typeof BEGINNINGS;
const FILE_TYPES = Object.keys(BEGINNINGS) as FileType[];

/** ISO/IEC 23008-12 and AVIF 1.2, 8: what phones take and our decoder may not read. */
const HEIF_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"];

/** Whether a file begins as a photo in a HEIF container (HEIC, AVIF): whoever sends one can do something about it. */
export function isHeif(bytes: Buffer): boolean {
  return bytes.toString("latin1", 4, 8) === "ftyp" && HEIF_BRANDS.includes(bytes.toString("latin1", 8, 12));
}

/**
 * What a file is by its own bytes, whatever its name or its sender says; null for all else. A file that is two things at
 * once is the one it begins as. How it goes on is for whoever decodes it: keep what was decoded, not what was sent.
 */
export function fileTypeOf(bytes: Buffer): FileType | null {
  const begins = ([at, text]: readonly [number, string]) => bytes.toString("latin1", at, at + text.length) === text;
  return FILE_TYPES.find((type) => BEGINNINGS[type].every(begins)) ?? null;
}

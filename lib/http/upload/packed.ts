import { Decoder } from "@msgpack/msgpack";
import { AppError } from "@/lib/shared/errors";

/** Where the file lies in a packed body. */
const FIELD = "img";
/** A caller may name a thing or two beside it; all maps within each other share it, so nothing nests deep. */
const KEYS_MAX = 8;
const KEY_MAX_LETTERS = 64;

/** Whether a request says that its body is MessagePack. */
export function isPacked(contentType: string): boolean {
  return /^application\/(?:x-|vnd\.)?msgpack\b/i.test(contentType);
}

/**
 * The file of a MessagePack body {img: bin}. Lengths that are claimed and not there are refused before anything is
 * made of them.
 * @throws AppError invalid_input, which says what the sender's packer did
 */
export function fileInPacked(body: Buffer): Buffer {
  const [first] = body;
  if (first === undefined) throw wrong("The body is empty");
  // MessagePack specification, "Formats": fixmap, map 16, map 32.
  const isMap = (first >= 0x80 && first <= 0x8f) || first === 0xde || first === 0xdf;
  if (!isMap) throw wrong(whyNoMap(body));
  const value = unpack(body);
  if (Object.keys(value).length === 0) {
    throw wrong("The map is empty: an ArrayBuffer was packed. Wrap it: {img: new Uint8Array(buffer)}");
  }
  return theFile(value[FIELD]);
}

function theFile(file: unknown): Buffer {
  if (file instanceof Uint8Array) {
    if (file.length === 0) throw wrong("img is empty");
    return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  }
  if (file === undefined) throw wrong('The map has no "img"');
  if (typeof file === "string") throw wrong("img is a text (str): pack the file's bytes (bin)");
  const isEmptyMap = typeof file === "object" && file !== null && Object.keys(file).length === 0;
  if (isEmptyMap) throw wrong("img is an empty map: an ArrayBuffer was packed. Wrap it: new Uint8Array(buffer)");
  throw wrong("img is not the bytes of a file (bin)");
}

function whyNoMap(body: Buffer): string {
  // EF BF BD is U+FFFD in UTF-8: what a decoder puts where it finds no text. As a MessagePack number EF is -17.
  if (body[0] === 0xef) {
    return "The packed body was turned into text on its way (its first byte is 0xEF, the number -17): send bytes, a Uint8Array";
  }
  return "The body is not a map: pack {img: bytes}";
}

function unpack(body: Buffer): Record<string, unknown> {
  let keys = 0;
  const decoder = new Decoder({
    maxStrLength: body.length,
    maxBinLength: body.length,
    maxArrayLength: 0,
    maxMapLength: KEYS_MAX,
    maxExtLength: 0,
    mapKeyConverter(key) {
      keys += 1;
      if (keys > KEYS_MAX) throw new Error("too many keys");
      if (typeof key !== "string" || key.length > KEY_MAX_LETTERS) throw new Error("a key is no short text");
      return key;
    },
  });
  try {
    return decoder.decode(body) as Record<string, unknown>;
  } catch (cause) {
    throw wrong("The body is not MessagePack of the form {img: bin}", cause);
  }
}

function wrong(message: string, cause?: unknown): AppError {
  return new AppError("invalid_input", {
    detail: message,
    fields: [{ path: FIELD, code: "invalid_file", message }],
    cause,
  });
}

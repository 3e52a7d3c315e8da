import "server-only";
import { AppError } from "@/lib/shared/errors";
import { UPLOAD_EXTRA_BYTES } from "../body-limit";
import { readBytes } from "../request";
import { type FileType, fileTypeOf, isHeif } from "./file-type";
import { type Part, partsOf } from "./multipart";
import { fileInPacked, isPacked } from "./packed";

/**
 * What a route takes: one file in the field `file`, of one of these types, and text fields beside it.
 * `orJson`: it also takes a JSON body without a file. `orPacked`: the file may also come alone, as MessagePack {img: bin}.
 */
export type UploadSpec = { maxBytes: number; types: readonly FileType[]; orJson?: true; orPacked?: true };

/** One file as it was sent. `type` is what its bytes say; its sender's words for it are thrown away. */
export type Uploaded<Type extends FileType = FileType> = { bytes: Buffer; type: Type };

const FIELD = "file";
const NAMELESS = "";

/**
 * Reads an upload, no further than its route allows.
 * @returns the file, and the text fields for the body's schema
 * @throws AppError wrong_media_type, heic_photo where pictures are taken, too_large, invalid_input for no file, several, or a broken body
 */
export async function readUpload(
  request: Request,
  spec: UploadSpec,
): Promise<{ file: Uploaded; fields: Record<string, string> }> {
  const { maxBytes, orPacked } = spec;
  const contentType = request.headers.get("content-type") ?? "";
  if (orPacked && isPacked(contentType)) {
    const body = await readBytes(request, maxBytes + UPLOAD_EXTRA_BYTES);
    return { file: taken(fileInPacked(body), spec), fields: {} };
  }
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new AppError("wrong_media_type");
  const parts = partsOf(await readBytes(request, maxBytes + UPLOAD_EXTRA_BYTES), contentType);
  const file = taken(theFile(parts.filter(({ filename }) => filename !== null)), spec);
  return { file, fields: textsIn(parts.filter(({ filename }) => filename === null)) };
}

function taken(bytes: Buffer, { maxBytes, types }: UploadSpec): Uploaded {
  if (bytes.length > maxBytes) throw new AppError("too_large");
  const type = fileTypeOf(bytes);
  if (isHeif(bytes) && types.some((taken) => taken.startsWith("image/"))) throw new AppError("heic_photo");
  if (!type || !types.includes(type)) {
    throw new AppError("wrong_media_type", { detail: `The file is none of ${types.join(", ")}` });
  }
  return { bytes, type };
}

/** A browser sends an empty, nameless file where none was chosen. */
function theFile(files: Part[]): Buffer {
  const chosen = files.filter(({ filename, bytes }) => filename !== NAMELESS || bytes.length > 0);
  const [file] = chosen;
  if (!file || file.bytes.length === 0) throw missing("Send a file");
  if (chosen.length > 1) throw missing("Send one file");
  if (file.name !== FIELD) throw missing(`Send the file as "${FIELD}"`);
  return file.bytes;
}

function textsIn(texts: Part[]): Record<string, string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const fields = new Map<string, string>();
  for (const { name, bytes } of texts) {
    if (fields.has(name)) throw missing(`"${name}" is there twice`, name);
    try {
      fields.set(name, utf8.decode(bytes));
    } catch (cause) {
      throw new AppError("invalid_input", { detail: "A text field is not UTF-8", cause });
    }
  }
  return Object.fromEntries(fields);
}

function missing(message: string, path = FIELD): AppError {
  return new AppError("invalid_input", { detail: message, fields: [{ path, code: "invalid_file", message }] });
}

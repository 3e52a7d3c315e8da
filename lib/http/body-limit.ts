import { CELLS_MAX_MB } from "@/lib/domains/cells/cell";
import { FACE_MAX_MB } from "@/lib/domains/face-keys/face-key";
import { AVATAR_MAX_MB } from "@/lib/domains/profiles/profile";
import { PORTRAIT_MAX_MB } from "@/lib/domains/vision/vision";

/** Bodies above this are refused, whoever reads them: a 20,000-character diary is under 100 kB. */
export const BODY_MAX_BYTES = 512 * 1024;

/** What an upload may bring besides its file: boundaries, names and the text fields beside it. */
export const UPLOAD_EXTRA_BYTES = 64 * 1024;
/** A file's largest size: a quarter of what all bodies under way may hold (front/whole-body.ts). */
export const UPLOAD_MAX_BYTES = 8 * 1024 * 1024;

/** How large a file may be, by the key that the OpenAPI document has for the upload: "PUT /api/me/avatar". */
export type Uploads = Readonly<Record<string, number>>;

/**
 * The site's uploads: the one place that lets an address take more than BODY_MAX_BYTES. The server in front opens these
 * addresses and no others, and a route names its own (`upload: { maxBytes: UPLOADS["..."] }`); a test compares them.
 */
export const UPLOADS = {
  "PUT /api/me/avatar": AVATAR_MAX_MB * 1024 * 1024,
  "POST /api/vision/gender": PORTRAIT_MAX_MB * 1024 * 1024,
  "PUT /api/vision/face-key": FACE_MAX_MB * 1024 * 1024,
  "POST /api/vision/face-key/open": FACE_MAX_MB * 1024 * 1024,
  "POST /api/vision/cells": CELLS_MAX_MB * 1024 * 1024,
} as const satisfies Uploads;

import type { Mutant } from "./mutant";

const UPLOAD = ["lib/http/upload"];

/** What keeps files out that are too large, broken, or not what they say. */
export const UPLOAD_MUTANTS: readonly Mutant[] = [
  {
    name: "an upload opens every address",
    file: "lib/http/front/limit-of.ts",
    find: 'const pattern = patternOf(url.split("?", 1)[0] ?? "");',
    replace: 'const pattern = url && "/api/test/file";',
    tests: UPLOAD,
  },
  {
    name: "an upload opens its address for every method",
    file: "lib/http/front/limit-of.ts",
    find: 'return ({ method, url = "" }) => {',
    replace: 'return ({ url = "" }) => {\n    const method = "PUT";',
    tests: UPLOAD,
  },
  {
    name: "an upload streams without end behind the front",
    file: "lib/http/request.ts",
    find: 'if (size > limit) throw new AppError("too_large");',
    replace: "",
    tests: UPLOAD,
  },
  {
    name: "a file may be as large as the form around it",
    file: "lib/http/upload/read-upload.ts",
    find: 'if (bytes.length > maxBytes) throw new AppError("too_large");',
    replace: "",
    tests: UPLOAD,
  },
  {
    name: "a file of any known type is taken",
    file: "lib/http/upload/read-upload.ts",
    find: "!type || !types.includes(type)",
    replace: "!type",
    tests: UPLOAD,
  },
  {
    name: "a file is a picture if one is anywhere in it",
    file: "lib/http/upload/file-type.ts",
    find: 'bytes.toString("latin1", at, at + text.length) === text',
    replace: 'at >= 0 && bytes.toString("latin1").includes(text)',
    tests: UPLOAD,
  },
  {
    name: "of several files the first is taken",
    file: "lib/http/upload/read-upload.ts",
    find: 'if (chosen.length > 1) throw missing("Send one file");',
    replace: "",
    tests: UPLOAD,
  },
  {
    name: "a form has any number of parts",
    file: "lib/http/upload/multipart.ts",
    find: "if (parts.length === PARTS_MAX)",
    replace: "if (false)",
    tests: UPLOAD,
  },
  {
    name: "a part has headers of any length",
    file: "lib/http/upload/multipart.ts",
    find: "body.subarray(at, at + HEAD_MAX_BYTES)",
    replace: "body.subarray(at)",
    tests: UPLOAD,
  },
  {
    name: "a body that is cut off is taken as far as it came",
    file: "lib/http/upload/multipart.ts",
    find: 'if (end < 0) throw broken("is cut off");',
    replace:
      'if (end < 0) return [...parts, { ...namesIn(body.toString("utf8", at + 2, at + head)), bytes: body.subarray(start) }];',
    tests: UPLOAD,
  },
  {
    name: "what stands behind a form's end is let by",
    file: "lib/http/upload/multipart.ts",
    find: 'if (at + next.length !== body.length) throw broken("goes on behind its end");',
    replace: "",
    tests: UPLOAD,
  },
  {
    name: "a packed body may nest as deep as it likes",
    file: "lib/http/upload/packed.ts",
    find: 'if (keys > KEYS_MAX) throw new Error("too many keys");',
    replace: "",
    tests: UPLOAD,
  },
  {
    name: "a packed list may be as long as it says",
    file: "lib/http/upload/packed.ts",
    find: "maxArrayLength: 0,",
    replace: "",
    tests: UPLOAD,
  },
];

import { AppError } from "@/lib/shared/errors";

/** `filename` is null for a text field. `bytes` is a view into the body that was read. */
export type Part = { name: string; filename: string | null; bytes: Buffer };

/** A form has few fields: nobody makes thousands of parts out of one body. */
const PARTS_MAX = 20;
const HEAD_MAX_BYTES = 4 * 1024;
const END_OF_HEAD = "\r\n\r\n";

/**
 * The parts of a whole multipart/form-data body (RFC 7578), as browsers write it: nothing before the first boundary,
 * nothing behind the last one. Each byte is looked at a fixed number of times, none is copied.
 * @param contentType of the request, which names the boundary
 * @throws AppError wrong_media_type, invalid_input for what is cut off, malformed, or more than 20 parts
 */
export function partsOf(body: Buffer, contentType: string): Part[] {
  const boundary = boundaryIn(contentType);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  if (!body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))) throw broken("has no first boundary");
  const parts: Part[] = [];
  for (let at = delimiter.length - 2; ; ) {
    const next = body.toString("latin1", at, at + 4);
    if (next === "--" || next === "--\r\n") {
      if (at + next.length !== body.length) throw broken("goes on behind its end");
      return parts;
    }
    if (!next.startsWith("\r\n")) throw broken("has a boundary that is not one");
    if (parts.length === PARTS_MAX) throw broken(`has more than ${PARTS_MAX} parts`);
    const head = body.subarray(at, at + HEAD_MAX_BYTES).indexOf(END_OF_HEAD);
    if (head < 0) throw broken("has a part without the end of its headers");
    const start = at + head + END_OF_HEAD.length;
    const end = body.indexOf(delimiter, start);
    if (end < 0) throw broken("is cut off");
    parts.push({ ...namesIn(body.toString("utf8", at + 2, at + head)), bytes: body.subarray(start, end) });
    at = end + delimiter.length;
  }
}

/** RFC 2046, 5.1.1: 1 to 70 characters; those that are no token stand in quotes. One: others may read the other. */
function boundaryIn(contentType: string): string {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType)) throw new AppError("wrong_media_type");
  const [, quoted, token] =
    contentType.match(/;\s*boundary=(?:"([^"\\\r\n]{1,70})"|([^\s";,]{1,70})(?=\s*(?:;|$)))/i) ?? [];
  const boundary = quoted ?? token;
  if (boundary === undefined) throw broken("names no boundary");
  if (contentType.match(/;\s*boundary=/gi)?.length !== 1) throw broken("names several boundaries");
  return boundary;
}

const HEADER = /^[\w-]+:/;
const DISPOSITION = /^content-disposition:[ \t]*form-data[ \t]*(?=;)/i;
const PARAMETER = /;[ \t]*([\w*]+)=(?:"([^"]*)"|([^\s;"]+))[ \t]*/gy;

/** RFC 7578, 4.2; of filename and filename* no more is wanted than that there is one. */
function namesIn(head: string): { name: string; filename: string | null } {
  const lines = head.split("\r\n");
  if (!lines.every((line) => HEADER.test(line))) throw broken("has a header that is none");
  const [line = "", ...more] = lines.filter((one) => DISPOSITION.test(one));
  const rest = line.replace(DISPOSITION, "");
  const parameters = [...rest.matchAll(PARAMETER)];
  const said = (name: string) => {
    const found = parameters.find(([, key = ""]) => key.toLowerCase() === name);
    return found ? unescaped(found[2] ?? found[3] ?? "") : null;
  };
  const name = said("name");
  const isOnce = new Set(parameters.map(([, key = ""]) => key.toLowerCase())).size === parameters.length;
  const isWhole = parameters.reduce((length, [all]) => length + all.length, 0) === rest.length;
  if (more.length > 0 || name === null || !isWhole || !isOnce) throw broken("has a part without one name");
  return { name, filename: said("filename") ?? said("filename*") };
}

/** Browsers write quotes and line breaks in names so (HTML, "multipart/form-data boundary string"). */
function unescaped(name: string): string {
  return name.replace(/%22|%0D|%0A/gi, decodeURIComponent);
}

function broken(what: string): AppError {
  return new AppError("invalid_input", { detail: `The multipart body ${what}` });
}

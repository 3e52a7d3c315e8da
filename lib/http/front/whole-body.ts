import { IncomingMessage } from "node:http";
import { AppError } from "@/lib/shared/errors";
import { BODY_MAX_BYTES } from "../body-limit";

/** A body comes in so long, or not at all: the largest at the pace of a bad mobile connection. */
const BODY_MS = 30_000;
/** An upload has nearly as long as the server gives any request (scripts/support/serve/serve.mjs). */
const UPLOAD_MS = 55_000;
/** What all bodies under way hold together: 64 of the largest. */
const HELD_MAX_BYTES = 32 * 1024 * 1024;

type Reading = { bytes: number; giveUp(error: AppError): void };
const readings = new Set<Reading>();
let held = 0;

/**
 * The same request once its body is here, so that who sends slowly or without end occupies nothing behind this.
 * @param limit in bytes, of this body
 * @param goOn is called where the sender waits to hear whether to send at all (Expect: 100-continue)
 * @returns null when the sender went away
 * @throws AppError too_large (by what is announced, or while it streams), too_slow, busy
 */
export async function withWholeBody(
  request: IncomingMessage,
  limit: number,
  goOn: () => void,
): Promise<IncomingMessage | null> {
  const { expect, "content-length": announced } = request.headers;
  if (Number(announced ?? 0) > limit) throw new AppError("too_large");
  if (expect) goOn();
  const body = await read(request, limit);
  return body && replay(request, body);
}

function read(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const settle = (result: Buffer | null | AppError) => {
      clearTimeout(timer);
      request.removeListener("data", take);
      if (readings.delete(reading)) held -= reading.bytes;
      if (result instanceof AppError) reject(result);
      else resolve(result);
    };
    const reading: Reading = { bytes: 0, giveUp: settle };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      reading.bytes += chunk.length;
      held += chunk.length;
      if (reading.bytes > limit) settle(new AppError("too_large"));
      else makeRoom();
    };
    const patience = limit > BODY_MAX_BYTES ? UPLOAD_MS : BODY_MS;
    const timer = setTimeout(() => settle(new AppError("too_slow")), patience);
    readings.add(reading);
    request.on("data", take);
    request.once("end", () => settle(Buffer.concat(chunks)));
    request.once("close", () => settle(null));
  });
}

/** Whoever has taken longest makes room: many slow senders are in each other's way, not in that of the quick. */
function makeRoom(): void {
  for (const reading of readings) {
    if (held <= HELD_MAX_BYTES) return;
    reading.giveUp(new AppError("busy", { retryAfterS: 5 }));
  }
}

/** A request like the one that was read, with its body still to be read. */
function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const whole = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  delete headers["transfer-encoding"];
  headers["content-length"] = String(body.length);
  Object.assign(whole, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  whole.complete = true;
  whole.push(body);
  whole.push(null);
  return whole;
}

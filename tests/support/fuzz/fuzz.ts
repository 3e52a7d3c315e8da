import { sendRaw } from "../raw-http";
import { type Asked, type Document, fromDocument } from "./from-document";
import { type FuzzMember, joinSite } from "./members";
import { randomOf } from "./random";
import { rawRequest } from "./raw";

export type Fuzzed = {
  /** How many answers there were of each status; 0 is a connection that ended without one, 599 one that did not end. */
  statuses: Map<number, number>;
  /** Requests that were answered 5xx, as they were sent, with their index. */
  failures: { index: number; status: number; request: string }[];
};

const AT_ONCE = 8;
/** A busy machine is slow; whoever still hears nothing then waits for ever. */
const LONGEST_MS = 60_000;
const NO_END = 599;

/**
 * Sends `count` seeded requests to a running site, half of them made from its OpenAPI document with members' sessions,
 * half of them such as no browser sends. The site must take the address from us (TRUST_PROXY): limits are not what is
 * tried here.
 */
export async function fuzz(url: string, { seed, count }: { seed: number; count: number }): Promise<Fuzzed> {
  const members = await joinSite(url, Math.min(40, 4 + Math.ceil(count / 500)));
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
  const statuses = new Map<number, number>();
  const failures: Fuzzed["failures"] = [];
  let next = 0;
  async function one(index: number) {
    const random = randomOf(seed, index);
    const asker = random.pick<FuzzMember>(members);
    const asked = random.chance(0.5) ? fromDocument(document, asker, url, random) : rawRequest(asker, random);
    const request = written(asked, new URL(url).host, `198.51.${random.int(250)}.${random.int(250)}`);
    const status = await sendRaw(url, [request], LONGEST_MS).then(
      (answer) => answer?.status ?? 0,
      () => NO_END,
    );
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500) failures.push({ index, status, request: request.toString("latin1").slice(0, 2_000) });
  }
  const worker = async () => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { statuses, failures };
}

/** The bytes: heads are latin1 (RFC 9110, 5.5), bodies UTF-8. */
function written({ method, target, headers, body }: Asked, host: string, address: string): Buffer {
  const own = headers.some((line) => line.startsWith("host:")) ? [] : [`host: ${host}`];
  const bytes = Buffer.from(body);
  const length = bytes.length > 0 || method === "POST" ? [`content-length: ${bytes.length}`] : [];
  const lines = [...own, `x-forwarded-for: ${address}`, "connection: close", ...length, ...headers];
  return Buffer.concat([
    Buffer.from(`${[`${method} ${target} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n`, "latin1"),
    bytes,
  ]);
}

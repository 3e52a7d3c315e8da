import "server-only";
import { Decoder, encode } from "@msgpack/msgpack";
import sharp from "sharp";
import { z } from "zod";
import { AppError } from "@/lib/shared/errors";
import { createGate } from "@/lib/shared/gate";
import type { Pixels } from "../decode-picture";
import type { GenderServer } from "./gender-server";

export type RemoteGenderServerOptions = {
  /** Its /gender_filter is asked. */
  url: string;
  /** An answer comes within so long. Default 5,000. */
  patienceMs?: number;
};

const PATIENCE_MS = 5000;
const AT_ONCE = 4;
const WAITING = 32;
/** Fifty faces need a tenth of it. */
const ANSWER_MAX_BYTES = 64 * 1024;
const FACES_MAX = 50;
const JPEG_QUALITY = 92;

/** An answer has a word or two, numbers, and a list of faces: whatever claims to hold more is not read. */
const decoder = new Decoder({
  maxStrLength: 256,
  maxBinLength: 0,
  maxArrayLength: FACES_MAX,
  maxMapLength: 16,
  maxExtLength: 0,
});

const pixel = z.number().min(-1e5).max(1e5);
const Answer = z.object({
  result: z.array(
    z.object({
      gender: z.enum(["woman", "man"]),
      probability: z.number().min(0.5).max(1),
      box: z.object({ x: pixel, y: pixel, width: pixel.positive(), height: pixel.positive() }),
    }),
  ),
});

/**
 * Asks another machine: POST /gender_filter with MessagePack {img: bin}, a JPEG, answered by {result}: the faces as
 * estimate() has them. The picture is encoded anew, so that nothing of where or with what it was taken is passed on. It
 * travels in the body, never as an argument of a process: from 131,072 bytes on Linux refuses those (E2BIG).
 */
export function createRemoteGenderServer({ url, patienceMs = PATIENCE_MS }: RemoteGenderServerOptions): GenderServer {
  const address = new URL("gender_filter", url.endsWith("/") ? url : `${url}/`);
  const gate = createGate({ atOnce: AT_ONCE, waiting: WAITING });
  const closing = new AbortController();

  async function ask(picture: Pixels) {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(patienceMs)]);
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/msgpack", accept: "application/msgpack" },
        body: packed(await asJpeg(picture)),
        redirect: "error",
        cache: "no-store",
        signal,
      });
      const { result } = Answer.parse(decoder.decode(await shortBody(response)));
      return result.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
    } catch (cause) {
      throw new AppError("unavailable", { detail: "The gender server is away", retryAfterS: 10, cause });
    }
  }

  return {
    name: "remote",
    estimate: (picture) => gate.run(() => ask(picture)),
    close: async () => closing.abort(new Error("closed")),
  };
}

/** The body as bytes: an ArrayBuffer would be packed as an empty map, and a string would arrive as the number -17. */
export function packed(image: Uint8Array): Uint8Array<ArrayBuffer> {
  return encode({ img: image });
}

function asJpeg({ data, width, height }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
}

async function shortBody(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ANSWER_MAX_BYTES) throw new Error("its answer is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

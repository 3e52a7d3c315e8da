import { z } from "zod";
import type { Answered } from "./server-errors";
import { ServerError } from "./server-errors";

const Line = z.discriminatedUnion("type", [
  z.object({ type: z.literal("queued") }),
  z.object({ type: z.literal("progress"), step: z.number().min(0), steps: z.number().positive() }),
  z.object({ type: z.literal("image"), png: z.string() }),
  ServerError.extend({ type: z.literal("error") }),
]);
const KNOWN = new Set<unknown>(["queued", "progress", "image", "error"]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LARGEST_PNG = 32 * 1024 * 1024;

type News = {
  /** It waits behind others: long silence is no sign of trouble. */
  queued(): void;
  /** 0..1, rising. */
  progress(done: number): void;
};

/**
 * Reads the lines of a drawing to their end.
 * @returns the PNG, or the error line that the server ended with
 * @throws Error when the stream is not what the protocol says, or is cut off
 */
export async function readDrawing(lines: AsyncIterable<string>, news: News): Promise<Buffer | Answered> {
  let reached = 0;
  for await (const text of lines) {
    const line = lineOf(text);
    switch (line?.type) {
      case "queued":
        news.queued();
        break;
      case "progress":
        reached = Math.max(reached, Math.min(1, line.step / line.steps));
        news.progress(reached);
        break;
      case "image":
        return pngOf(line.png);
      case "error":
        return { code: line.code, detail: line.detail, status: 200, retryAfterS: undefined };
    }
  }
  throw new Error("the drawing was cut off before its picture");
}

/** @returns null for a kind of line that a later server may send */
function lineOf(text: string): z.infer<typeof Line> | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error("a line of the drawing is not JSON");
  }
  const type = typeof data === "object" && data !== null && "type" in data ? data.type : undefined;
  if (typeof type === "string" && !KNOWN.has(type)) return null;
  const line = Line.safeParse(data);
  if (!line.success) throw new Error("a line of the drawing is not what the protocol says");
  return line.data;
}

function pngOf(base64: string): Buffer {
  if (base64.length > (LARGEST_PNG * 4) / 3 + 4) throw new Error("the picture is too large");
  const png = Buffer.from(base64, "base64");
  if (!png.subarray(0, PNG.length).equals(PNG)) throw new Error("the picture is not a PNG");
  return png;
}

import { z } from "zod";
import type { PainterState } from "@/lib/painters/painter";
import { exchange, shortJson } from "./exchange";

const Health = z.object({ status: z.string() });
/** What a person is told may be so old. */
const FRESH_MS = 5000;

/**
 * How the server is, asked at most every five seconds however many want to know; never throws.
 * @param longestMs it answers within, or counts as asleep
 */
export function healthOf(url: URL, longestMs: number, now: () => number = () => performance.now()) {
  let asked: { at: number; state: Promise<PainterState> } | null = null;

  async function ask(): Promise<PainterState> {
    const signal = AbortSignal.timeout(longestMs);
    const response = await exchange({ url, method: "GET", headers: {}, signal, connectMs: longestMs });
    const { status } = Health.parse(await shortJson(response));
    if (status === "ready" && response.statusCode === 200) return "ready";
    return status === "loading" ? "loading" : "asleep";
  }

  return (): Promise<PainterState> => {
    if (!asked || now() - asked.at >= FRESH_MS) asked = { at: now(), state: ask().catch(() => "asleep" as const) };
    return asked.state;
  };
}

import { z } from "zod";
import type { SiteEvent } from "./event-bus";

/** News that leaves the process; what a bus says about itself stays at home. */
export type News = Exclude<SiteEvent, { type: "bus.lost" | "bus.back" }>;

const Message = z.object({
  /** The bus that sent it. */
  from: z.string(),
  event: z.discriminatedUnion("type", [
    z.object({ type: z.literal("picture.queued") }),
    z.object({
      type: z.literal("picture.changed"),
      pictureId: z.string(),
      status: z.string(),
      progress: z.number().min(0).max(1),
    }),
    z.object({ type: z.literal("pages.stale"), tags: z.array(z.string()).readonly() }),
    /** The sender had more to tell than it could keep: whoever hears this has missed something. */
    z.object({ type: z.literal("missed") }),
  ]),
});
export type Message = z.infer<typeof Message>;

/** @throws when it is not a message that a bus of this version sends */
export function readMessage(text: string): Message {
  return Message.parse(JSON.parse(text));
}

/** More pages than this are not named one by one. */
const TAGS_MAX = 2000;

/** What could not be sent and must not be lost: which pages are stale, and that a picture waits. Progress is dropped. */
export function unsentNews() {
  const tags = new Set<string>();
  let isQueued = false;
  let isTooMuch = false;
  const keep = (event: Message["event"]): void => {
    if (event.type === "picture.queued") isQueued = true;
    if (event.type === "missed") isTooMuch = true;
    if (event.type === "pages.stale") for (const tag of event.tags) tags.add(tag);
    if (tags.size > TAGS_MAX) isTooMuch = true;
    if (isTooMuch) tags.clear();
  };
  return {
    keep,
    isEmpty: () => tags.size === 0 && !isQueued && !isTooMuch,
    /** Hands it over, merged, and keeps nothing. */
    take(): Message["event"][] {
      const events: Message["event"][] = [];
      if (isTooMuch) events.push({ type: "missed" });
      if (tags.size > 0) events.push({ type: "pages.stale", tags: [...tags] });
      if (isQueued) events.push({ type: "picture.queued" });
      tags.clear();
      isQueued = false;
      isTooMuch = false;
      return events;
    },
  };
}

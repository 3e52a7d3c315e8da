import { z } from "zod";
import type { SiteEvent } from "./event-bus";

/** News that leaves the process; what a bus says about itself stays at home. */
export type News = Exclude<SiteEvent, { type: "bus.lost" | "bus.back" }>;

const Message = z.object({
  /** The bus that sent it. */
  from: z.string(),
  event: z.discriminatedUnion("type", [
    z.object({ type: z.literal("picture.queued"), ownerId: z.string().optional() }),
    z.object({
      type: z.literal("picture.changed"),
      pictureId: z.string(),
      status: z.string(),
      progress: z.number().min(0).max(1),
    }),
    z.object({ type: z.literal("pages.stale"), tags: z.array(z.string()).readonly() }),
    z.object({ type: z.literal("sessions.ended"), who: z.string() }),
    z.object({ type: z.literal("news"), memberId: z.string() }),
    z.object({ type: z.literal("settings.changed") }),
    z.object({ type: z.literal("gpu.asked") }),
    z.object({ type: z.literal("gpu.changed") }),
    /** The sender had more to tell than it could keep: whoever hears this has missed something. */
    z.object({ type: z.literal("missed") }),
  ]),
});
export type Message = z.infer<typeof Message>;

/** @throws when it is not a message that a bus of this version sends */
export function readMessage(text: string): Message {
  return Message.parse(JSON.parse(text));
}

/** More pages, sessions or members than this are not named one by one. */
const TAGS_MAX = 2000;

/**
 * What could not be sent and must not be lost: which pages are stale, whose sessions ended, who has news, that something
 * was set, and that a picture waits. Progress is dropped.
 */
export function unsentNews() {
  const tags = new Set<string>();
  const ended = new Set<string>();
  const told = new Set<string>();
  let isQueued = false;
  let isSet = false;
  let isTooMuch = false;
  const keep = (event: Message["event"]): void => {
    if (event.type === "picture.queued") isQueued = true;
    if (event.type === "settings.changed") isSet = true;
    if (event.type === "missed") isTooMuch = true;
    if (event.type === "pages.stale") for (const tag of event.tags) tags.add(tag);
    if (event.type === "sessions.ended") ended.add(event.who);
    if (event.type === "news") told.add(event.memberId);
    if (tags.size > TAGS_MAX || ended.size > TAGS_MAX || told.size > TAGS_MAX) isTooMuch = true;
    if (!isTooMuch) return;
    for (const names of [tags, ended, told]) names.clear();
  };
  return {
    keep,
    isEmpty: () => tags.size + ended.size + told.size === 0 && !isQueued && !isSet && !isTooMuch,
    /** Hands it over, merged, and keeps nothing. */
    take(): Message["event"][] {
      const events: Message["event"][] = [];
      if (isTooMuch) events.push({ type: "missed" });
      // Before the pages that are made of them.
      if (isSet) events.push({ type: "settings.changed" });
      if (tags.size > 0) events.push({ type: "pages.stale", tags: [...tags] });
      for (const who of ended) events.push({ type: "sessions.ended", who });
      for (const memberId of told) events.push({ type: "news", memberId });
      if (isQueued) events.push({ type: "picture.queued" });
      for (const names of [tags, ended, told]) names.clear();
      isQueued = false;
      isSet = false;
      isTooMuch = false;
      return events;
    },
  };
}

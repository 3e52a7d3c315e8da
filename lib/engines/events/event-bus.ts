/** What happens on the site and others must hear of, on any instance. Plain data; never a diary's text. */
export type SiteEvent =
  /** A picture waits: idle workers look at once. Of which member; not said where it may be several's. */
  | { type: "picture.queued"; ownerId?: string }
  /** A picture's status or progress (0..1) changed. */
  | { type: "picture.changed"; pictureId: string; status: string; progress: number }
  /** Cached pages with one of these tags show something old. */
  | { type: "pages.stale"; tags: readonly string[] }
  /** Sessions have ended, or may have: `who` is a member's id, or the handle of one session. What they keep open looks. */
  | { type: "sessions.ended"; who: string }
  /** What a member has not read yet may have changed: they are told how much it is. */
  | { type: "news"; memberId: string }
  /** An admin changed what is set of the site: whoever keeps it reads it anew. */
  | { type: "settings.changed" }
  /** Somebody asked for something of the costly machine: whoever decides about it looks at once. */
  | { type: "gpu.asked" }
  /** What an admin sees of it changed. */
  | { type: "gpu.changed" }
  /** Told by the bus itself, to this process alone: from now on news may be missed... */
  | { type: "bus.lost" }
  /** ...and from now on they arrive again: look at what may have changed in between. */
  | { type: "bus.back" };

/** Carries events to every listener; at most once, in order for one publisher. Who was away hears `bus.lost` and `bus.back`. */
export type EventBus = {
  publish(event: SiteEvent): Promise<void>;
  /** @returns a function that ends the subscription */
  subscribe(listener: (event: SiteEvent) => void): () => void;
  close(): Promise<void>;
};

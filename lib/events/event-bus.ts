/** What happens on the site and others must hear of, on any instance. Plain data; never a diary's text. */
export type SiteEvent =
  /** A picture waits: idle workers look at once. */
  | { type: "picture.queued" }
  /** A picture's status or progress (0..1) changed. */
  | { type: "picture.changed"; pictureId: string; status: string; progress: number }
  /** Cached pages with one of these tags show something old. */
  | { type: "pages.stale"; tags: string[] };

/** Carries events to every listener; at most once, in order for one publisher, lost when a listener is away. */
export type EventBus = {
  publish(event: SiteEvent): Promise<void>;
  /** @returns a function that ends the subscription */
  subscribe(listener: (event: SiteEvent) => void): () => void;
  close(): Promise<void>;
};

import type { EventBus } from "@/lib/engines/events/event-bus";
import { keepLooking } from "@/lib/shared/keep-looking";
import type { GpuPanel } from "./gpu";

/** What the message of a stream is called. */
export const PANEL_EVENT = "panel";

/** A picture tells of its progress ten times a second. */
const GATHER_MS = 500;
/** Costs and seconds grow by themselves, and what is seen of the cloud is written down about as often. */
const EVERY_MS = 10_000;
const DEAF_EVERY_MS = 2_000;

type Needs = {
  events: EventBus;
  /** When it throws, following ends. */
  look(): Promise<GpuPanel>;
  tell(panel: GpuPanel): void;
  end(): void;
};

const HEARD: readonly string[] = ["gpu.changed", "gpu.asked", "picture.queued", "picture.changed"];

/** Tells how the machine is, now, after each change, and every few seconds. @returns stops following */
export function followPanel(needs: Needs): () => void {
  return keepLooking({
    ...needs,
    isNews: ({ type }) => HEARD.includes(type),
    againInMs: () => EVERY_MS,
    gatherMs: GATHER_MS,
    deafEveryMs: DEAF_EVERY_MS,
  });
}

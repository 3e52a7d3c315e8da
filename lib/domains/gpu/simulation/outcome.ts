import type { GpuCause } from "../gpu";

/** What is wrong, should it ever be. */
export type Violation = { at: number; what: "stopped while drawing" | "over the cap" | "over a budget" | "waited" };

/** What became of every request, in their order. */
export type Requests = {
  /** Milliseconds until it was begun; -1: it never was. */
  waits: Float64Array;
  /** 1 where it found the machine off. */
  foundOff: Uint8Array;
};

/** What a walk through a world came to. */
export type Outcome = Requests & {
  onMs: number;
  cost: number;
  starts: number;
  drawn: number;
  handedBack: number;
  stops: Partial<Record<GpuCause, number>>;
  /** The longest from when a start was possible for somebody until it was made. */
  longestDelayMs: number;
  violations: Violation[];
};

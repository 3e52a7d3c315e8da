export type GpuState = "stopped" | "pending" | "running" | "stopping" | "unknown" | "gone";

/** What the cloud says of the instance now. launchedAt: the cloud's own time of the last launch, where it tells one. */
export type GpuSight = { state: GpuState; launchedAt: Date | null; type: string | null; problem: GpuProblem | null };

/**
 * What is in the way; docs/operations.md says of each what to do. Beside "stopped" it tells why the last start came
 * to nothing.
 */
export type GpuProblem =
  | "no_capacity"
  | "throttled"
  | "no_permission"
  | "wrong_region"
  | "gone"
  | "no_network"
  | "other";

/** The one machine with a GPU. Every answer comes within GPU_ANSWERS_MS. */
export type GpuInstance = {
  readonly kind: "none" | "ec2";
  /**
   * Never throws: what cannot be seen is "unknown" with its problem. A look just after a start or a stop may still tell
   * of the time before it.
   */
  look(signal?: AbortSignal): Promise<GpuSight>;
  /** Idempotent: starting what runs or is pending is no error. Accepted is not running. @throws GpuRefused with a problem */
  start(signal?: AbortSignal): Promise<GpuSight>;
  /** Idempotent, never a forced stop of the machine. @throws GpuRefused with a problem */
  stop(signal?: AbortSignal): Promise<GpuSight>;
};

/** Milliseconds: what has not answered by then is told as "no_network". */
export const GPU_ANSWERS_MS = 12_000;

/** The bundler gives route handlers and the services they call a copy of this file each: the mark is what both know. */
const MARK = Symbol.for("deep-story.GpuRefused");

/**
 * A start or a stop that the cloud did not accept, as far as is known: where nobody answered it may have. Asking again
 * does no harm. `instanceof` holds across bundles.
 */
export class GpuRefused extends Error {
  override readonly name = "GpuRefused";
  readonly [MARK] = true;
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && MARK in value;
  }
  constructor(
    readonly problem: GpuProblem,
    /** The cloud's own code, such as VcpuLimitExceeded: letters, digits, dots. Null where it gave none. */
    readonly code: string | null,
    options?: ErrorOptions,
  ) {
    super(`The GPU instance: ${problem}${code ? ` (${code})` : ""}`, options);
  }
}

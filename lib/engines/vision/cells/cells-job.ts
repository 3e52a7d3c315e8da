import type { ErrorCode } from "@/lib/shared/errors";
import type { Cell, CellCount, CountSettings } from "./cell-count";

/** What the thread is asked for. */
export type CellsTask =
  | { kind: "count"; encoded: Uint8Array; settings: CountSettings }
  | { kind: "annotate"; encoded: Uint8Array; cells: Cell[] };

/** A picture with a ring around each cell, as WebP. */
export type AnnotatedPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

/** A refused picture is an answer: as an error it would look like a broken thread. */
export type CellsAnswer =
  | { kind: "counted"; count: CellCount }
  | { kind: "annotated"; picture: AnnotatedPicture }
  | { kind: "refused"; code: ErrorCode; detail: string };

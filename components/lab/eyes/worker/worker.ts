/**
 * The eyes of the lab: a worker that finds faces in frames. Bundled to public/eyes/, for itself: no page carries it. Its
 * own file says what it may do (lib/http/front/compressed-files.ts): reckon, and fetch its models from our own site.
 */
import type { FromEyes, ToEyes } from "../messages";
import { openSight } from "./sight";

/** The worker's own scope; TypeScript's types of pages and of workers don't go together. */
const scope = globalThis as unknown as {
  postMessage(message: FromEyes, transfer?: Transferable[]): void;
  onmessage: ((event: { data: ToEyes }) => void) | null;
};

const tellFailure = (err: unknown) => scope.postMessage({ failed: err instanceof Error ? err.message : String(err) });

const opening = openSight();
opening.then(() => scope.postMessage({ ready: true }), tellFailure);

let timer: ReturnType<typeof setInterval> | undefined;

scope.onmessage = async ({ data }) => {
  if ("beat" in data) {
    clearInterval(timer);
    if (data.beat !== null) timer = setInterval(() => scope.postMessage({ beat: true }), data.beat);
    return;
  }
  try {
    const see = await opening;
    const seen = see(data.frame, data.who);
    scope.postMessage(
      { look: data.look, seen },
      seen.faces.map(({ mesh }) => mesh.buffer as ArrayBuffer),
    );
  } catch (err) {
    tellFailure(err);
  } finally {
    data.frame.close();
  }
};

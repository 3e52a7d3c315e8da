import type { Instrumentation } from "next";

/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { start } = await import("@/lib/processes/web");
    await start();
  }
}

/** Next calls this when a page or a handler failed, before it answers. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { notePageFailure } = await import("@/lib/http/pages/failed-page");
    notePageFailure(error, headers["x-request-id"]);
  }
};

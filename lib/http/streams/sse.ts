import "server-only";

/** Proxies close a silent stream; a comment line now and then keeps it. */
const KEEP_ALIVE_MS = 15_000;

type Send = (event: string, data: unknown) => void;

/**
 * Server-sent events (WHATWG HTML, 9.2).
 * @param start is given `send` and `end`; what it returns is called once when the stream ends, whoever ends it
 */
export function eventStream(signal: AbortSignal, start: (send: Send, end: () => void) => () => void): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const write = (text: string) => open && controller.enqueue(encoder.encode(text));
      const keepAlive = setInterval(() => write(": still here\n\n"), KEEP_ALIVE_MS);
      const end = () => {
        if (!open) return;
        open = false;
        clearInterval(keepAlive);
        cleanUp();
        controller.close();
      };
      let cleanUp = () => {};
      stop = end;
      signal.addEventListener("abort", end, { once: true });
      // Whoever has left already sends no word of it.
      if (signal.aborted) end();
      const started = start((event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`), end);
      if (open) cleanUp = started;
      else started();
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

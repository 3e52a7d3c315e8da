/** A server that draws with all its might may miss one health check. */
const MISSES_MAX = 2;

type Patience = {
  /** Nothing heard for so long is trouble. */
  silenceMs: number;
  /** From the first step on. */
  longestMs: number;
  /** Whether the server still works; never throws. */
  isAlive(): Promise<boolean>;
};

/**
 * How long a drawing may take: its signal is aborted when it takes too long from its first step on, or nothing is heard
 * for too long. While it waits behind others silence is no trouble as long as the server is well.
 */
export function patienceOf({ silenceMs, longestMs, isAlive }: Patience) {
  const lost = new AbortController();
  let tooLong: NodeJS.Timeout | undefined;
  let isQueued = false;
  let hasEnded = false;
  let tooQuiet: NodeJS.Timeout | undefined;
  let heard = 0;
  let misses = 0;
  const listen = () => {
    heard += 1;
    clearTimeout(tooQuiet);
    if (!hasEnded) tooQuiet = setTimeout(() => void isQuiet(), silenceMs);
  };
  const isQuiet = async () => {
    const before = heard;
    misses = isQueued && (await isAlive()) ? 0 : misses + 1;
    // Something may have been heard while the server was asked.
    if (heard !== before) return;
    if (isQueued && misses < MISSES_MAX) listen();
    else lost.abort(new Error(`silent for ${silenceMs} ms`));
  };
  listen();

  return {
    signal: lost.signal,

    /** The same bytes, heard. */
    async *hearing(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        listen();
        yield chunk;
      }
    },

    whileQueued() {
      isQueued = true;
      listen();
    },

    whileDrawn() {
      isQueued = false;
      tooLong ??= setTimeout(() => lost.abort(new Error(`no picture within ${longestMs} ms`)), longestMs);
      listen();
    },

    end() {
      hasEnded = true;
      clearTimeout(tooLong);
      clearTimeout(tooQuiet);
    },
  };
}

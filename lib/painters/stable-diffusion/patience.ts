/**
 * How long a drawing may take: its signal is aborted when the whole is too long or nothing is heard for too long. While
 * it waits behind others silence is no trouble.
 */
export function patienceOf(silenceMs: number, longestMs: number) {
  const lost = new AbortController();
  const tooLong = setTimeout(() => lost.abort(new Error(`no picture within ${longestMs} ms`)), longestMs);
  let isQueued = false;
  let tooQuiet: NodeJS.Timeout | undefined;
  const listen = () => {
    clearTimeout(tooQuiet);
    if (!isQueued) tooQuiet = setTimeout(() => lost.abort(new Error(`silent for ${silenceMs} ms`)), silenceMs);
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
      listen();
    },

    end() {
      clearTimeout(tooLong);
      clearTimeout(tooQuiet);
    },
  };
}

/** A function that passes on the first call and then at most one call every `ms`; calls in between are dropped. */
export function atMostEvery(ms: number, report: (done: number) => void): (done: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (now - last < ms) return;
    last = now;
    report(done);
  };
}

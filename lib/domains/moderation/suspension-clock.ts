/** What another process wrote is heard of within this. */
const LOOK_EVERY_MS = 30_000;

type Needs = {
  /** Ends what is over, and says what could not be. @returns when the next one ends, in milliseconds */
  liftEnded(onError: (error: unknown) => void): Promise<number | null>;
  onError(error: unknown): void;
};

/** Ends suspensions when their time is over: to the moment, by a timer for the next one. @returns stops it */
export function startSuspensionClock({ liftEnded, onError }: Needs): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const look = async () => {
    const next = await liftEnded(onError).catch((error: unknown) => {
      onError(error);
      return null;
    });
    if (isOver) return;
    timer = setTimeout(look, Math.min(next ?? LOOK_EVERY_MS, LOOK_EVERY_MS));
    timer.unref();
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

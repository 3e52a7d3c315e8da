const FIRST_MS = 1_000;
const LAST_MS = 5 * 60_000;

/**
 * Looks until there is something to be seen, at pauses that double from a second to five minutes: a crayon is done in the
 * first, a machine that sleeps may take a night.
 * @param look whether it was there
 * @returns stops it
 */
export function lookAgain(look: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const lookIn = (pause: number) => {
    timer = setTimeout(async () => {
      const isSeen = await look();
      if (!isSeen && !isOver) lookIn(Math.min(2 * pause, LAST_MS));
    }, pause);
  };
  lookIn(FIRST_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

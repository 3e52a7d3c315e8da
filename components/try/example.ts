/** Between two letters of the example: as somebody types who thinks. */
const LETTER_MS = 90;
const BEGIN_MS = 900;

/**
 * Types an example, letter by letter, until somebody else does.
 * @param onText told what stands there; at the end the whole
 * @returns stops
 */
export function typeExample(text: string, onText: (typed: string) => void): () => void {
  const letters = [...text];
  let count = 0;
  let timer = setTimeout(step, BEGIN_MS);
  function step() {
    count += 1;
    onText(letters.slice(0, count).join(""));
    if (count < letters.length) timer = setTimeout(step, LETTER_MS);
  }
  return () => clearTimeout(timer);
}

/** Whether it may be shown at all: not to who wants less motion, nor where every byte is paid for. */
export function mayType(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  const isDear = connection?.saveData || /2g|3g/.test(connection?.effectiveType ?? "");
  return !isDear && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

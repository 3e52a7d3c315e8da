/** A picture is drawn once nothing was typed for so long. */
export const REST_MS = 150;

/**
 * When a picture follows somebody who types: after every word at once, else after a rest, and never while a syllable is
 * being composed. Knows no browser but its timers.
 */
export class Typing {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;
  #isPending = false;

  constructor(private readonly draw: () => void) {}

  /** The text is another one now. */
  typed(before: string, now: string): void {
    this.#isPending = true;
    if (!this.#isComposing) this.#soon(endsWord(before, now) ? 0 : REST_MS);
  }

  /** Something was clicked: it shows at once, but never a half-written syllable. */
  changed(): void {
    this.#isPending = true;
    if (!this.#isComposing) this.#soon(0);
  }

  composing(isComposing: boolean): void {
    this.#isComposing = isComposing;
    if (isComposing) clearTimeout(this.#timer);
    else if (this.#isPending) this.#soon(REST_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isPending = false;
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isPending = false;
      this.draw();
    }, ms);
  }
}

/** Whether the last thing typed ended a word: a space, a line, or what ends a sentence. */
function endsWord(before: string, now: string): boolean {
  if (now.length !== before.length + 1) return false;
  let at = 0;
  while (at < before.length && before[at] === now[at]) at += 1;
  return /[\s.,!?…。、]/.test(now[at] ?? "");
}

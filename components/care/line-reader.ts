import { hurtIn } from "@/lib/shared/hurt/hurt";
import { HURT_KINDS, type HurtKind } from "@/lib/shared/hurt/kind";

/** Reads a text line by line, each once, for somebody is typing: sentences end where lines do. */
export class LineReader {
  #known = new Map<string, readonly HurtKind[]>();

  constructor(private readonly read: (line: string) => readonly HurtKind[] = hurtIn) {}

  /**
   * @param isLate asked after each line that was read
   * @returns what hurts in the text, the gravest first; null when it was late: the next call goes on from there
   */
  kindsOf(text: string, isLate: () => boolean): readonly HurtKind[] | null {
    const lines = new Set(text.split("\n"));
    for (const known of this.#known.keys()) if (!lines.has(known)) this.#known.delete(known);
    for (const line of lines) {
      if (this.#known.has(line)) continue;
      this.#known.set(line, this.read(line));
      if (isLate()) return null;
    }
    const found = new Set([...this.#known.values()].flat());
    return HURT_KINDS.filter((kind) => found.has(kind));
  }
}

import type { ErrorCode } from "@/lib/shared/errors";

/** A picture is the cover once it was looked at for so long. */
export const COVER_SETTLE_MS = 600;

/** Tells the server; why it could not be done, or null. */
export type Put = (id: string | null) => Promise<ErrorCode | "network" | null>;

/** Lets the cover follow what its writer looks at: the last wish counts, one call at a time. Knows no browser. */
export class CoverKeeper {
  /** Told what is wished for and not yet known to the server; undefined when nothing is. */
  onWish: (id: string | null | undefined) => void = () => {};
  #wish: { id: string | null } | null = null;
  /** Whether it was stayed at, or somebody waits for it. */
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<Put> | null = null;

  constructor(private readonly put: Put) {}

  want(id: string | null): void {
    this.#wish = { id };
    this.#isDue = false;
    this.onWish(id);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), COVER_SETTLE_MS);
  }

  /** Tells the server what is wished for. @returns why it could not be done, or null */
  flush(): ReturnType<Put> {
    clearTimeout(this.#timer);
    this.#isDue = true;
    if (this.#wish) this.#telling ??= this.#tell();
    return this.#telling ?? Promise.resolve(null);
  }

  async #tell(): ReturnType<Put> {
    let failure: Awaited<ReturnType<Put>> = null;
    while (this.#wish && this.#isDue) {
      const wish = this.#wish;
      failure = await this.put(wish.id);
      if (this.#wish !== wish) continue;
      this.#wish = null;
      this.onWish(undefined);
    }
    this.#telling = null;
    return failure;
  }
}

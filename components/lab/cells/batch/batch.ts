/** One file of a batch, as far as it has come. `done` of what came out of it; `failed` with why. */
export type BatchItem<Done, Why> = {
  id: number;
  name: string;
} & ({ state: "waiting" | "working" | "stopped" } | { state: "done"; result: Done } | { state: "failed"; why: Why });

type Outcome<Done, Why> = { ok: true; data: Done } | { ok: false; why: Why };
type Named = { readonly name: string };

export type Batch<File extends Named> = {
  /** Adds files to the end of the line. */
  add(files: readonly File[]): void;
  /** Begins nothing more, and breaks off what is under way. */
  stop(): void;
  /** Failed and stopped ones stand in line again. */
  retry(): void;
};

type Needs<File, Done, Why> = {
  /** How many at once. */
  atOnce: number;
  /** Never throws. */
  send(file: File, signal: AbortSignal): Promise<Outcome<Done, Why>>;
  show(items: readonly BatchItem<Done, Why>[]): void;
};

/** Files one after the other, a few at once: one that fails holds up no other, and nobody waits for the last to see the first. */
export function createBatch<File extends Named, Done, Why>({
  atOnce,
  send,
  show,
}: Needs<File, Done, Why>): Batch<File> {
  let items: BatchItem<Done, Why>[] = [];
  const files = new Map<number, File>();
  let stopping = new AbortController();
  let working = 0;

  const change = (id: number, now: BatchItem<Done, Why>) => {
    items = items.map((item) => (item.id === id ? now : item));
    show(items);
  };

  async function work(id: number, name: string, file: File, { signal }: AbortController) {
    working += 1;
    change(id, { id, name, state: "working" });
    const outcome = await send(file, signal);
    working -= 1;
    if (outcome.ok) {
      // Nobody asks for it again.
      files.delete(id);
      change(id, { id, name, state: "done", result: outcome.data });
    } else
      change(id, signal.aborted ? { id, name, state: "stopped" } : { id, name, state: "failed", why: outcome.why });
    next();
  }

  function next() {
    while (working < atOnce && !stopping.signal.aborted) {
      const item = items.find(({ state }) => state === "waiting");
      const file = item && files.get(item.id);
      if (!item || !file) return;
      void work(item.id, item.name, file, stopping);
    }
  }

  return {
    add(more) {
      if (stopping.signal.aborted) stopping = new AbortController();
      const first = (items.at(-1)?.id ?? 0) + 1;
      const fresh = more.map((file, n) => ({ id: first + n, name: file.name, state: "waiting" as const }));
      fresh.forEach(({ id }, n) => {
        const file = more[n];
        if (file) files.set(id, file);
      });
      items = [...items, ...fresh];
      show(items);
      next();
    },
    stop() {
      stopping.abort();
      items = items.map((item) => (item.state === "waiting" ? { ...item, state: "stopped" } : item));
      show(items);
    },
    retry() {
      stopping = new AbortController();
      items = items.map(({ id, name, ...rest }) =>
        rest.state === "failed" || rest.state === "stopped"
          ? { id, name, state: "waiting" }
          : ({ id, name, ...rest } as BatchItem<Done, Why>),
      );
      show(items);
      next();
    },
  };
}

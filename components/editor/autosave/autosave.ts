import { changedFields, DRAFT_FIELDS, type DraftField, type DraftFields, fits, pick, sameField, take } from "./draft";
import type { KeptDrafts } from "./kept-drafts";
import { keepBoth, merge } from "./merge";
import { type Known, restore } from "./restore";
import {
  type AutosaveState,
  type Choice,
  retries,
  type SaveStatus,
  type Send,
  type SendResult,
  type Trouble,
  troubleOf,
} from "./save-state";
import { MAX_WAIT_MS, PAUSE_MS, retryDelay } from "./timing";

const SENT_MAX = 5;

/**
 * Saves a draft: kept on this device at every change, sent within PAUSE_MS of a pause, one request at a time, sent
 * again until the server has it. Knows no browser: timers and Date only.
 */
export class Autosave {
  #state: AutosaveState;
  #base: Known;
  /** What was sent since the server last answered; one of these may have arrived. */
  #sent: DraftFields[] = [];
  #inFlight: Promise<boolean> | null = null;
  #trouble: Trouble | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #running = false;
  #restored = false;
  #isComposing = false;
  /** A save was due in the middle of a syllable. */
  #isDue = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    server: Known,
    private readonly keeper: KeptDrafts,
    private readonly send: Send,
  ) {
    this.#base = server;
    const nothing = { savedAt: null, conflict: null, error: null };
    this.#state = { fields: server.fields, status: "saved", kept: true, restored: false, ...nothing };
  }

  readonly state = (): AutosaveState => this.#state;

  /** The version that the next save names. */
  readonly version = (): number => this.#base.version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what this device kept and sends it. */
  start(): void {
    this.#running = true;
    if (!this.#restored) this.#restore();
    void this.#save();
  }

  /** Sends what is left and tries no more; what doesn't arrive stays kept. */
  stop(): void {
    // Also what was written while a save was under way.
    void this.flush();
    this.#running = false;
    clearTimeout(this.#timer);
  }

  /** The post is gone for good, and what is kept of it goes too. */
  discard(): void {
    this.#base = { ...this.#base, fields: this.#state.fields };
    this.#sent = [];
    this.stop();
    this.keeper.dropAll();
  }

  edit(patch: Partial<DraftFields>): void {
    this.#change({ fields: { ...this.#state.fields, ...patch } });
    if (this.#trouble === "failed") this.#trouble = null;
    if (this.#trouble) return;
    this.#waitingSince ??= Date.now();
    this.#schedule(Math.min(PAUSE_MS, this.#waitingSince + MAX_WAIT_MS - Date.now()));
  }

  /** No save starts in the middle of a syllable, unless the page goes; what is written meanwhile is kept on this device. */
  composing(isComposing: boolean): void {
    this.#isComposing = isComposing;
    if (isComposing || !this.#isDue) return;
    this.#isDue = false;
    this.#schedule(PAUSE_MS);
  }

  /** Tries now: the connection is back, the page is shown again or about to go. */
  wake(): void {
    void this.#save();
  }

  /** The writer asks to try again. */
  retry(): void {
    this.#trouble = null;
    void this.#save();
  }

  /** Saves all there is; true when the server has every word. */
  async flush(): Promise<boolean> {
    while (this.#dirty().length > 0 && !this.#state.conflict) {
      if (!(await this.#save())) break;
    }
    return this.#dirty().length === 0;
  }

  /** Takes in what the server holds after another request, or another page, changed the post. */
  absorb(theirs: Known): void {
    if (theirs.version <= this.#base.version || this.#state.conflict) return;
    const { fields, clashes } = merge(this.#base.fields, this.#sent, this.#state.fields, theirs.fields);
    this.#base = theirs;
    this.#sent = [];
    this.#change({ fields, conflict: clashes.length > 0 ? { theirs: theirs.fields, clashes } : null });
  }

  /** Ends a conflict; only the fields in conflict are chosen between. */
  choose(choice: Choice): void {
    const { fields: mine, conflict } = this.#state;
    if (!conflict) return;
    const { theirs, clashes } = conflict;
    const chosen = { mine, theirs: take(mine, theirs, clashes), both: keepBoth(mine, theirs) };
    this.#change({ fields: chosen[choice], conflict: null });
    void this.#save();
  }

  #restore(): void {
    this.#restored = true;
    const { fields, base, sent, clashes } = restore(this.#base, this.keeper.load());
    this.keeper.dropAll();
    this.#base = base;
    this.#sent = sent;
    const conflict = clashes.length > 0 ? { theirs: base.fields, clashes } : null;
    const restored = changedFields(fields, base.fields).length > 0;
    this.#change({ fields, conflict, restored });
  }

  /** True when a request went out and moved things on. */
  #save(): Promise<boolean> {
    if (this.#inFlight) return this.#inFlight;
    const { fields, conflict } = this.#state;
    const patch = this.#dirty().filter((field) => fits(field, fields));
    if (conflict || patch.length === 0) return Promise.resolve(false);
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    const snapshot = take(this.#base.fields, fields, patch);
    this.#sent = [...this.#sent.slice(0, 1), ...this.#sent.slice(1).slice(2 - SENT_MAX), snapshot];
    this.#inFlight = this.send(this.#base.version, pick(fields, patch)).then((result) => {
      this.#inFlight = null;
      return this.#receive(result, snapshot);
    });
    this.#change({});
    return this.#inFlight;
  }

  #receive(result: SendResult, snapshot: DraftFields): boolean {
    const moved = result.kind === "saved" || result.kind === "stale";
    this.#failures = result.kind === "saved" ? 0 : this.#failures + 1;
    this.#trouble = moved ? null : troubleOf(result);
    if (result.kind === "saved") {
      // A publish or a cover may have told a later version while this save was under way.
      if (result.version > this.#base.version) this.#base = { fields: snapshot, version: result.version };
      this.#sent = [];
      this.#change({ error: null, savedAt: Date.now() });
      if (this.#dirty().length > 0) this.#schedule(PAUSE_MS);
    } else if (result.kind === "stale") {
      this.absorb(result.theirs);
      this.#schedule(this.#failures > 2 ? retryDelay(this.#failures) : 0);
    } else {
      this.#change({ error: result.kind === "refused" ? result.code : null });
      const asked = result.kind === "refused" ? result.retryAfterS : undefined;
      if (retries(result)) this.#schedule(asked ? asked * 1_000 : retryDelay(this.#failures));
    }
    return moved;
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#running) return;
    this.#timer = setTimeout(() => {
      if (this.#isComposing) this.#isDue = true;
      else void this.#save();
    }, ms);
  }

  /** Fields that the server may not hold as they stand here. */
  #dirty(): DraftField[] {
    const known = [this.#base.fields, ...this.#sent];
    return DRAFT_FIELDS.filter((field) => known.some((fields) => !sameField(field, fields, this.#state.fields)));
  }

  #change(patch: Partial<AutosaveState>): void {
    const next = { ...this.#state, ...patch };
    this.#state = next;
    const dirty = this.#dirty();
    const { fields: base, version } = this.#base;
    if (dirty.length > 0)
      next.kept = this.keeper.keep({ fields: next.fields, base, version, sent: this.#sent, keptAt: Date.now() });
    else this.keeper.drop();
    next.status = this.#status(dirty);
    for (const listener of this.#listeners) listener();
  }

  #status(dirty: DraftField[]): SaveStatus {
    if (this.#state.conflict) return "conflict";
    if (this.#trouble) return this.#trouble;
    if (this.#inFlight) return "saving";
    if (dirty.length === 0) return "saved";
    return dirty.some((field) => fits(field, this.#state.fields)) ? "unsaved" : "too_long";
  }
}

import { mkdir, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserWindow } from "./browser";
import { eyes, type Role } from "./in-page";

const PATIENCE_MS = 30_000;
/** As fast as somebody who types well. */
const KEY_MS = 30;
/** Colours, of a picture made small. */
const DRAWN = 100;
/** Long enough for what fades in, and for the handwriting face. */
const SETTLED_MS = 800;
const SHOTS = "test-results/browsers";

/** A window as a person uses it: by roles, and by how their names begin. Everything waits for what it looks for. */
export class Page {
  constructor(private readonly window: BrowserWindow) {}

  open(url: string): Promise<void> {
    return this.window.open(url);
  }

  /** Waits until something of a role has such a name. @returns the whole name of the last one */
  sees(role: Role, name: RegExp): Promise<string> {
    return this.#until(`sees no ${role} named ${name}`, async () =>
      (await this.#look("names", role)).findLast((one) => name.test(one)),
    );
  }

  /** Presses it, in its middle, once nothing lies over it. */
  async press(role: Role, name: string): Promise<void> {
    const at = await this.#until(`finds no ${role} "${name}" to press`, () => this.#look("whereIs", role, name));
    await this.window.press(at.x, at.y);
  }

  /** Presses a field and types after what is there, a key after another. */
  async type(name: string, text: string): Promise<void> {
    await this.press("textbox", name);
    for (const letter of text) {
      await this.window.type(letter);
      await sleep(KEY_MS);
    }
  }

  async holds(field: string, text: string): Promise<void> {
    await this.#until(`does not find "${text}" in ${field}`, async () =>
      (await this.#look("valueOf", field))?.includes(text) ? true : null,
    );
  }

  async says(text: string): Promise<void> {
    await this.#until(`does not read "${text}"`, async () =>
      (await this.window.evaluate<string>("document.body.innerText")).includes(text) ? true : null,
    );
  }

  /** Waits for an address. @returns what it matched */
  at(address: RegExp): Promise<RegExpMatchArray> {
    return this.#until(`is not at ${address}`, async () => (await this.#path()).match(address));
  }

  /** Waits until a picture has pixels: a sheet of one colour has one, a drawing has hundreds. */
  async isDrawn(picture: string): Promise<void> {
    await this.#until(`does not see the picture "${picture}" drawn`, async () =>
      (await this.colours(picture)) >= DRAWN ? true : null,
    );
  }

  /** How many colours a picture has now; none where it is not there. */
  colours(picture: string): Promise<number> {
    return this.#look("coloursOf", picture);
  }

  /** How far the page is wider than its window, in CSS pixels. */
  overhang(): Promise<number> {
    return this.#look("overhang");
  }

  /** Keeps what is seen now, for whoever wants to look at it afterwards. */
  async shoot(name: string): Promise<void> {
    await sleep(SETTLED_MS);
    await mkdir(SHOTS, { recursive: true });
    await writeFile(`${SHOTS}/${name.replaceAll(" ", "-")}.png`, await this.window.screenshot());
  }

  errors(): string[] {
    return this.window.errors();
  }

  #path(): Promise<string> {
    return this.window.evaluate<string>("location.pathname + location.search");
  }

  #look<Look extends keyof Eyes>(look: Look, ...args: Parameters<Eyes[Look]>): Promise<ReturnType<Eyes[Look]>> {
    return this.window.evaluate(`(${eyes})().${look}(...${JSON.stringify(args)})`);
  }

  async #until<Found>(otherwise: string, look: () => Promise<Found | null | undefined>): Promise<Found> {
    let cause: unknown;
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
      try {
        const found = await look();
        if (found !== null && found !== undefined) return found;
      } catch (error) {
        // A page that is being left answers nothing.
        cause = error;
      }
    }
    throw new Error(`At ${await this.#path()}: ${otherwise}`, { cause });
  }
}

type Eyes = ReturnType<typeof eyes>;

import type { Look } from "../eyes/look";
import { Blinks } from "../eyes/rules/blinks";
import { eyeOpenness } from "../eyes/rules/eye-openness";
import { type Framing, framingOf } from "../eyes/rules/framing";

/** What its person is asked for next; `seen`: one living face, eyes open, is before the camera now. */
export type FaceHint = Exclude<Framing, "good"> | "hold" | "blink" | "seen";

/**
 * Asks for one frontal face that blinks: a photo held up to the camera does not. Whoever has a film of a person gets past
 * it, and the page says so.
 */
export class FaceCheck {
  #blinks = new Blinks();

  /** @param at milliseconds of any one clock; four looks a second or more */
  look(seen: Look, at: number): FaceHint {
    const framing = framingOf(seen);
    const [face] = seen.faces;
    if (framing !== "good" || !face) {
      this.#blinks.pause();
      return framing === "good" ? "nobody" : framing;
    }
    const state = this.#blinks.look(eyeOpenness(face.mesh), at);
    if (state === "learning") return "hold";
    return this.#blinks.count > 0 && state === "open" ? "seen" : "blink";
  }
}

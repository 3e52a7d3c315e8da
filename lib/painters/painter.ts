import { NO_EDITS, type WordEdits } from "./edits";
import { NO_LOOKS, type SavedLooks } from "./looks";
import type { Mood, Weather } from "./reading/plan";

/** Tool and hand of a picture. The crayon painter draws all of them; other painters put them into words. */
export const PICTURE_STYLES = ["crayon", "pencil", "pastel", "watercolour", "ink"] as const;
export type PictureStyle = (typeof PICTURE_STYLES)[number];

/** Each style has a white paper and one of another tone that suits it. */
export const PAPERS = ["white", "tinted"] as const;
export type Paper = (typeof PAPERS)[number];

/** The paper of a picture whose writer chose none: pastel has always been drawn on toned paper. */
export const paperOf = (style: PictureStyle): Paper => (style === "pastel" ? "tinted" : "white");

/** One picture of the day, or its moments in two or four cuts (네컷), in the order they were told. */
export const PANEL_COUNTS = [1, 2, 4] as const;
export type PanelCount = (typeof PANEL_COUNTS)[number];

export const PAINTERS = ["crayon", "stable-diffusion"] as const;
export type PainterName = (typeof PAINTERS)[number];

/** Weather and mood that the writer chose for their day; null where they chose none. They rule the whole sheet. */
export type ChosenDay = { weather: Weather | null; mood: Mood | null };

export const NOTHING_CHOSEN: ChosenDay = { weather: null, mood: null };

/** What to draw. The same request gives the same bytes from the same painter. */
export type PaintRequest = {
  /** The diary text as written: any language, any length, Markdown or not. Never logged. */
  text: string;
  style: PictureStyle;
  paper: Paper;
  panels: PanelCount;
  /** What the writer took out of what was understood, and put in. */
  edits: WordEdits;
  day: ChosenDay;
  /** 0 to 2^31 - 1; another seed is another picture of the same day. */
  seed: number;
  /** Pixels, width = height, a multiple of 8. */
  size: number;
  /** How the writer appears in the picture. */
  narrator: "female" | "male" | "unsaid";
  /** The writer and their family as they drew themselves; who isn't in it looks as the painter sees them. */
  looks: SavedLooks;
  /** The writer's own English words, drawn instead of those read from the text; painters without words ignore it. */
  ownPrompt: string | null;
};

/** A picture whose writer chose nothing. */
export const PLAIN = {
  style: "crayon",
  paper: "white",
  panels: 1,
  edits: NO_EDITS,
  day: NOTHING_CHOSEN,
  looks: NO_LOOKS,
  narrator: "unsaid",
  ownPrompt: null,
} as const satisfies Partial<PaintRequest>;

/** Asleep: not there or still loading; it may come. */
export const PAINTER_STATES = ["ready", "loading", "asleep"] as const;
export type PainterState = (typeof PAINTER_STATES)[number];

/** A finished picture and what a reader who can't see it is told. */
export type Painted = {
  /** An encoded image (WebP or PNG), `size` pixels square. */
  image: Buffer;
  /** One sentence a language, from the plan; holds no private name. */
  alt: { ko: string; en: string };
  /** What was drawn, in English words; empty where the painter needs none. */
  prompt: string;
  timings: { planMs: number; drawMs: number };
};

/** Draws one picture. Times in milliseconds. */
export type Painter = {
  readonly name: PainterName;
  /** Pictures it is given at once by one process. */
  readonly concurrency: number;
  /** What a person is told before they wait; never throws, and asks a server at most every few seconds. */
  state(): Promise<PainterState>;
  /**
   * @param onProgress called with 0..1, at most 10 times a second
   * @throws AppError painter_asleep, painter_busy (retry after retryAfterS), painting_refused (do not retry), painter_failed
   */
  paint(request: PaintRequest, signal: AbortSignal, onProgress: (done: number) => void): Promise<Painted>;
  /** Frees threads and sockets; a picture being drawn is abandoned. */
  close(): Promise<void>;
};

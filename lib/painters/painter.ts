/** Paper, tool and hand of a picture. The crayon painter draws all of them; other painters put them into words. */
export const PICTURE_STYLES = ["crayon", "pencil", "pastel"] as const;
export type PictureStyle = (typeof PICTURE_STYLES)[number];

export type PainterName = "crayon" | "stable-diffusion";

/** What to draw. The same request gives the same bytes from the same painter. */
export type PaintRequest = {
  /** The diary text as written: any language, any length, Markdown or not. Never logged. */
  text: string;
  style: PictureStyle;
  /** 0 to 2^31 - 1; another seed is another picture of the same day. */
  seed: number;
  /** Pixels, width = height, a multiple of 8. */
  size: number;
  /** How the writer appears in the picture. */
  narrator: "female" | "male" | "unsaid";
};

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
  /**
   * @param onProgress called with 0..1, at most 10 times a second
   * @throws AppError painter_asleep (retry later) or painting_refused (do not retry)
   */
  paint(request: PaintRequest, signal: AbortSignal, onProgress: (done: number) => void): Promise<Painted>;
  /** Frees threads and sockets; a picture being drawn is abandoned. */
  close(): Promise<void>;
};

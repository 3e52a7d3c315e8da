import { LIGHT_PAPER } from "@/lib/shared/paper-colours";

/** What is drawn with a pencil on a card: no line is quite straight, and the same is drawn the same again. */
export type Pen = ReturnType<typeof penOn>;

/** How far a line strays, in pixels. */
const STRAYS = 2.2;
/** Gaegu; what it lacks comes from the device. */
const FACES = 'Gaegu, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif';

/** Gaegu's spaces are wide (font-title of app/globals.css); of a letter's size. */
const WORD_SPACING = "-0.12em";

/** @param size in pixels */
export const handFont = (size: number) => `700 ${size}px ${FACES}`;
/** For what is to be read letter by letter. */
export const plainFont = (size: number) => `500 ${size}px ui-sans-serif, system-ui, sans-serif`;

type Place = {
  x: number;
  /** Of the line that letters stand on. */
  y: number;
  font: string;
  color?: string;
  align?: CanvasTextAlign;
  isRtl?: boolean;
  /** Letters that would be wider are drawn narrower. */
  width?: number;
};

export function penOn(context: CanvasRenderingContext2D) {
  // Not every browser has it; there words stand wider apart, in lines that are measured so.
  context.wordSpacing = WORD_SPACING;

  /** Within STRAYS of nothing, by place alone. */
  const stray = (a: number, b: number) => Math.sin(a * 12.9898 + b * 78.233) * STRAYS;

  function curve(x1: number, y1: number, x2: number, y2: number): void {
    const [third, two] = [1 / 3, 2 / 3];
    const at = (share: number, by: number) =>
      [x1 + (x2 - x1) * share + stray(y1 + by, x2), y1 + (y2 - y1) * share + stray(x1, y2 + by)] as const;
    context.bezierCurveTo(...at(third, 1), ...at(two, 2), x2, y2);
  }

  return {
    line(from: [number, number], to: [number, number], color: string = LIGHT_PAPER.outline, width = 3): void {
      context.strokeStyle = color;
      context.lineWidth = width;
      context.lineCap = "round";
      context.beginPath();
      context.moveTo(...from);
      curve(...from, ...to);
      context.stroke();
    },

    /** A frame with round corners; its inside becomes `fill`, where that is given. */
    frame(
      { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
      { round = 16, width = 3.5, fill }: { round?: number; width?: number; fill?: string } = {},
    ): void {
      context.beginPath();
      context.moveTo(left + round, top);
      curve(left + round, top, right - round, top);
      context.quadraticCurveTo(right, top, right, top + round);
      curve(right, top + round, right, bottom - round);
      context.quadraticCurveTo(right, bottom, right - round, bottom);
      curve(right - round, bottom, left + round, bottom);
      context.quadraticCurveTo(left, bottom, left, bottom - round);
      curve(left, bottom - round, left, top + round);
      context.quadraticCurveTo(left, top, left + round, top);
      context.closePath();
      if (fill) {
        context.fillStyle = fill;
        context.fill();
      }
      context.strokeStyle = LIGHT_PAPER.outline;
      context.lineWidth = width;
      context.stroke();
    },

    write(words: string, { x, y, font, color = LIGHT_PAPER.ink, align = "left", isRtl = false, width }: Place): void {
      context.font = font;
      context.fillStyle = color;
      context.textAlign = align;
      context.direction = isRtl ? "rtl" : "ltr";
      context.textBaseline = "alphabetic";
      context.fillText(words, x, y, width);
    },

    /** How wide words are, in pixels. */
    measure(words: string, font: string): number {
      context.font = font;
      return context.measureText(words).width;
    },
  };
}

import { FIRST_PENS, numbersIn, type Pens, pensOf } from "./pens";
import { named, type SvgNode, svgTree } from "./svg-tree";

/** A canvas to draw on, in a page or in a worker. */
export type Canvas2d = Pick<
  OffscreenCanvasRenderingContext2D,
  | "save"
  | "restore"
  | "transform"
  | "translate"
  | "scale"
  | "rotate"
  | "clip"
  | "fill"
  | "stroke"
  | "fillRect"
  | "setLineDash"
  | "createLinearGradient"
  | "createRadialGradient"
  | "fillStyle"
  | "strokeStyle"
  | "globalAlpha"
  | "lineWidth"
  | "lineCap"
  | "lineJoin"
  | "miterLimit"
>;

/** Wider than any drawing, in whatever units. */
const FAR = 1e5;

/**
 * Draws an SVG document of this painter: the elements that it writes, and no others (vocabulary.test.ts). A page can
 * decode SVG by itself, but on its main thread, where somebody is typing; a worker can't.
 */
export function drawSvg(svg: string, canvas: Canvas2d): void {
  const root = svgTree(svg);
  const ids = named(root);
  const byReference = (reference = "") => ids.get(reference.match(/#([^)"]+)/)?.[1] ?? "");
  for (const node of root.children) draw(node, FIRST_PENS);

  function draw(node: SvgNode, before: Pens): void {
    if (node.name === "defs" || node.name === "clipPath") return;
    if (node.name === "g" || node.name === "svg") {
      within(node, () => drawAll(node, before));
    } else if (node.name === "use") {
      const used = byReference(node.attributes.href);
      if (used) draw(used, pensOf(node, before));
    } else {
      within(node, () => shape(node, before));
    }
  }

  function drawAll(node: SvgNode, before: Pens): void {
    const pens = pensOf(node, before);
    for (const child of node.children) draw(child, pens);
  }

  function within(node: SvgNode, drawInside: () => void): void {
    const { transform, "clip-path": clipPath, viewBox } = node.attributes;
    if (!transform && !clipPath && viewBox === undefined) {
      drawInside();
      return;
    }
    canvas.save();
    move(canvas, transform);
    const clip = byReference(clipPath);
    if (clip) clipBy(clip);
    if (viewBox !== undefined) enterWindow(canvas, node);
    drawInside();
    canvas.restore();
  }

  function clipBy(clip: SvgNode): void {
    const whole = new Path2D();
    for (const child of clip.children) whole.addPath(pathOf(child));
    canvas.clip(whole, pensOf(clip.children[0] ?? clip, FIRST_PENS).clipRule);
  }

  function shape(node: SvgNode, before: Pens): void {
    const pens = pensOf(node, before);
    const opacity = Number(node.attributes.opacity ?? 1);
    const path = pathOf(node);
    if (pens.fill !== "none") {
      canvas.globalAlpha = pens.fillOpacity * opacity;
      const gradient = byReference(pens.fill);
      if (gradient) fillByGradient(path, gradient, pens.fillRule);
      else {
        canvas.fillStyle = pens.fill;
        canvas.fill(path, pens.fillRule);
      }
    }
    if (pens.stroke === "none" || pens.width === 0) return;
    const gradient = byReference(pens.stroke);
    canvas.globalAlpha = pens.strokeOpacity * opacity;
    canvas.strokeStyle = gradient ? gradientOf(canvas, gradient) : pens.stroke;
    canvas.lineWidth = pens.width;
    canvas.lineCap = pens.cap;
    canvas.lineJoin = pens.join;
    canvas.miterLimit = pens.miter;
    canvas.setLineDash(pens.dashes as number[]);
    canvas.stroke(path);
  }

  /** A gradient may be turned by itself: then the shape is a hole through which it is seen. */
  function fillByGradient(path: Path2D, gradient: SvgNode, rule: CanvasFillRule): void {
    canvas.save();
    canvas.clip(path, rule);
    move(canvas, gradient.attributes.gradientTransform);
    canvas.fillStyle = gradientOf(canvas, gradient);
    canvas.fillRect(-FAR, -FAR, 2 * FAR, 2 * FAR);
    canvas.restore();
  }
}

/** Maps the view of a nested drawing to its place, and hides what lies beyond it (SVG 2, 8.2). */
function enterWindow(canvas: Canvas2d, { attributes }: SvgNode): void {
  const [x = 0, y = 0, width = 0, height = 0] = [attributes.x, attributes.y, attributes.width, attributes.height].map(
    (length) => Number(length ?? 0),
  );
  const [left = 0, top = 0, wide = width, high = height] = numbersIn(attributes.viewBox);
  const window = new Path2D();
  window.rect(x, y, width, height);
  canvas.clip(window);
  const fits = attributes.preserveAspectRatio ?? "meet";
  const [across, down] = [width / wide, height / high];
  const same = fits.endsWith("slice") ? Math.max(across, down) : Math.min(across, down);
  const [sx, sy] = fits === "none" ? [across, down] : [same, same];
  canvas.translate(x + (width - wide * sx) / 2, y + (height - high * sy) / 2);
  canvas.scale(sx, sy);
  canvas.translate(-left, -top);
}

function move(canvas: Canvas2d, written = ""): void {
  for (const [, name, list] of written.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c, d = 0, e = 0, f = 0] = numbersIn(list);
    if (name === "translate") canvas.translate(a, b ?? 0);
    else if (name === "scale") canvas.scale(a, b ?? a);
    else if (name === "skewX") canvas.transform(1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0);
    else if (name === "matrix") canvas.transform(a, b ?? 0, c ?? 0, d, e, f);
    else if (name === "rotate") {
      canvas.translate(b ?? 0, c ?? 0);
      canvas.rotate((a * Math.PI) / 180);
      canvas.translate(-(b ?? 0), -(c ?? 0));
    }
  }
}

function pathOf({ name, attributes }: SvgNode): Path2D {
  if (name === "path") return new Path2D(attributes.d);
  const path = new Path2D();
  const number = (key: string) => Number(attributes[key] ?? 0);
  if (name === "rect") {
    const corner = Math.max(number("rx"), number("ry"));
    path.roundRect(number("x"), number("y"), number("width"), number("height"), corner);
  } else {
    const [rx, ry] = name === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
    path.ellipse(number("cx"), number("cy"), rx, ry, 0, 0, 2 * Math.PI);
    path.closePath();
  }
  return path;
}

function gradientOf(canvas: Canvas2d, { name, attributes, children }: SvgNode): CanvasGradient {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const gradient =
    name === "linearGradient"
      ? canvas.createLinearGradient(number("x1"), number("y1"), number("x2"), number("y2"))
      : canvas.createRadialGradient(number("cx"), number("cy"), 0, number("cx"), number("cy"), number("r"));
  for (const { attributes: stop } of children)
    gradient.addColorStop(Number(stop.offset ?? 0), faded(stop["stop-color"] ?? "#000", stop["stop-opacity"]));
  return gradient;
}

/** "#rrggbb" with an opacity. */
function faded(colour: string, opacity = "1"): string {
  if (Number(opacity) === 1) return colour;
  const long = colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour;
  const alpha = Math.round(Number(opacity) * 255);
  return `${long}${alpha.toString(16).padStart(2, "0")}`;
}

import { type Tensor, tensor4d, tidy } from "@tensorflow/tfjs-core";
import { inputFor, OUTPUTS, readFaces, type SeenFace } from "@/lib/shared/faces/blazeface";
import type { Face, Look, Who } from "../look";
import { followLids } from "./lids";
import { type Nets, openNets } from "./nets";
import { inFrame, openView, type Place, type View } from "./view";

/** Faces under it are dropped, of the detector and of the mesh alike. */
const LEAST_SCORE = 0.5;
/**
 * The long edge that a frame is looked at with, in pixels. Who sits before a camera is seen in a small one; where nobody
 * is, somebody may be far away.
 */
const LOOKS: Record<Who, number[]> = { nearest: [128, 256], all: [256] };
/** Of all, a second one is enough to know that somebody is not alone. */
const MOST_FACES: Record<Who, number> = { nearest: 1, all: 2 };
const SIGNED = { step: 2 / 255, shift: 1 };

const MESH_PIXELS = 192;
const UNIT = { step: 1 / 255, shift: 0 };
/** Around a face, in sides of what the detector says. */
const AROUND = 1.5;
/** The mesh's points and how sure it is; its contours are not asked for. */
const MESH_OUTPUTS = ["Identity_2", "Identity_1"];
const POINTS = 468;
const [LEFT_CORNER, RIGHT_CORNER] = [263, 33];

/**
 * Faces, their meshes and their lids, by MediaPipe's nets. Every frame is looked at anew: nothing is carried over from
 * the one before, so that a blink of one frame is seen and a face that moved is where it is.
 */
export async function openSight(): Promise<(frame: ImageBitmap | VideoFrame, who: Who) => Look> {
  const nets = await openNets();
  const view = openView();
  return (shown, who) => {
    const start = performance.now();
    const frame = view.take(shown);
    const faces = facesIn(nets, view, frame, who).sort(largestFirst);
    return { faces, frame, ms: performance.now() - start };
  };
}

function facesIn(nets: Nets, view: View, frame: Look["frame"], who: Who): Face[] {
  const faces: Face[] = [];
  for (const longest of LOOKS[who]) {
    for (const seen of candidatesIn(nets, view, frame, longest)) {
      const face = faceOf(nets, view, seen);
      if (face) faces.push(face);
      if (faces.length === MOST_FACES[who]) return faces;
    }
    if (faces.length > 0) return faces;
  }
  return faces;
}

function candidatesIn({ blazeface }: Nets, view: View, frame: Look["frame"], longest: number): SeenFace[] {
  const input = inputFor(frame, longest);
  const pixels = view.whole(input.width, input.height, input.scale, SIGNED);
  const answers = tidy(
    () => blazeface.execute(tensor4d(pixels, [1, input.height, input.width, 3]), OUTPUTS) as Tensor[],
  );
  return readFaces(answers.map(valuesOf), input, LEAST_SCORE).sort(largestFirst);
}

/** @returns null where the mesh says that it is none */
function faceOf(nets: Nets, view: View, { box, points: { rightEye, leftEye } }: SeenFace): Face | null {
  const angle = Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x);
  const side = AROUND * Math.max(box.width, box.height);
  const place: Place = { x: box.x + box.width / 2, y: box.y + box.height / 2, side, angle };
  const pixels = view.cut(place, MESH_PIXELS, UNIT);
  const answers = tidy(
    () => nets.mesh.execute(tensor4d(pixels, [1, MESH_PIXELS, MESH_PIXELS, 3]), MESH_OUTPUTS) as Tensor[],
  );
  const [points, [score = 0] = []] = answers.map(valuesOf);
  if (!points || score < LEAST_SCORE) return null;
  const mesh = new Float32Array(POINTS * 2);
  for (let nth = 0; nth < POINTS; nth += 1) {
    const { x, y } = inFrame(place, MESH_PIXELS, points[nth * 3] ?? 0, points[nth * 3 + 1] ?? 0);
    mesh.set([x, y], nth * 2);
  }
  const depth = (index: number) => points[index * 3 + 2] ?? 0;
  followLids(nets.iris, view, mesh, angle, depth(LEFT_CORNER) - depth(RIGHT_CORNER));
  return { score, box: boxOf(mesh), mesh };
}

const largestFirst = (a: Boxed, b: Boxed) => b.box.width * b.box.height - a.box.width * a.box.height;
type Boxed = Pick<SeenFace, "box">;

/** What a tensor holds; it is let go. */
function valuesOf(tensor: Tensor): Float32Array {
  const values = tensor.dataSync<"float32">();
  tensor.dispose();
  return values;
}

function boxOf(mesh: Float32Array): Face["box"] {
  const xs = mesh.filter((_, index) => index % 2 === 0);
  const ys = mesh.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

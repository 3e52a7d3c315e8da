import {
  extendWithFaceDetection,
  extendWithFaceLandmarks,
  extractFaceTensors,
  FaceDetection,
  Rect,
  type tf,
} from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import type { DescribedFace } from "../face-task";
import type { EstimatedFace, FaceBox } from "../gender-server";
import { findFaces, type Look } from "./find-faces";
import { descriptorNet, genderNet, landmarkNet, quickLandmarkNet } from "./nets";

/** A picture that is no longer than that is looked at quickly first, in pixels: a face at the back would be a dot. */
const SMALL = 400;

/** What each face of a picture looks like, the largest first. */
export async function estimateFaces(picture: tf.Tensor3D): Promise<EstimatedFace[]> {
  const isSmall = Math.max(...picture.shape) <= SMALL;
  const net = await genderNet();
  const how = isSmall
    ? { look: "glance" as const, landmarks: quickLandmarkNet }
    : { look: "thorough" as const, landmarks: landmarkNet };
  return eachFace(picture, { ...how, rounds: 1 }, async (face, box) => {
    const { gender, genderProbability: probability } = the(await net.predictAgeAndGender(face));
    return { gender: gender === "female" ? "woman" : "man", probability, box };
  });
}

/** Each face of a picture as numbers, the largest first: whoever shows their face to a camera is near. */
export async function describeFaces(picture: tf.Tensor3D): Promise<DescribedFace[]> {
  const net = await descriptorNet();
  // Twice: strangers are further apart then (docs/lab.md, "Gender estimate").
  return eachFace(picture, { look: "quick", landmarks: landmarkNet, rounds: 2 }, async (face, box) => {
    // A copy: what the net returns may be a view of all that wasm holds.
    const descriptor = new Float32Array(the(await net.computeFaceDescriptor(face)));
    return { box, descriptor };
  });
}

type How = {
  look: Look;
  /** What finds eyes and mouth. */
  landmarks: typeof landmarkNet | typeof quickLandmarkNet;
  /** How often they are looked for: a second time in what the first one cut. */
  rounds: number;
};

async function eachFace<Seen extends { box: FaceBox }>(
  picture: tf.Tensor3D,
  how: How,
  see: (face: tf.Tensor3D, box: FaceBox) => Promise<Seen>,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const found of await findFaces(picture, how.look)) {
    const box = boxWithin(picture, found);
    const face = box && (await cutUpright(picture, found, how));
    if (!face) continue;
    seen.push(await see(face, box).finally(() => face.dispose()));
  }
  return seen.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}

/**
 * The face alone, cut by its eyes and its mouth: the nets learned faces that were cut so.
 */
async function cutUpright(
  picture: tf.Tensor3D,
  found: FaceDetection,
  { landmarks: ofFace, rounds }: How,
): Promise<tf.Tensor3D | null> {
  let place = found;
  for (let round = 0; round < rounds; round += 1) {
    const around = square(place);
    const [rough] = await extractFaceTensors(picture, [around]);
    if (!rough) return null;
    const net = await ofFace();
    const landmarks = the(await net.detectLandmarks(rough).finally(() => rough.dispose()));
    place = extendWithFaceLandmarks(extendWithFaceDetection({}, around), landmarks).alignedRect;
  }
  const [face] = await extractFaceTensors(picture, [place]);
  return face ?? null;
}

/** The same place, as wide as it is high: what is cut narrower is stretched in the eyes of the nets. */
function square({ box, score, imageDims }: FaceDetection): FaceDetection {
  const side = Math.max(box.width, box.height);
  const { width, height } = imageDims;
  const [left, top] = [box.x + (box.width - side) / 2, box.y + (box.height - side) / 2];
  return new FaceDetection(score, new Rect(left / width, top / height, side / width, side / height), imageDims);
}

/** The part of a face that the picture has, in whole pixels; null where it has none. */
function boxWithin(picture: tf.Tensor3D, { box }: FaceDetection): FaceBox | null {
  const [rows, columns] = picture.shape;
  const [x, y] = [Math.max(0, Math.round(box.left)), Math.max(0, Math.round(box.top))];
  const width = Math.min(columns, Math.round(box.right)) - x;
  const height = Math.min(rows, Math.round(box.bottom)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** One face was asked about: one answer. */
function the<T>(answer: T | T[]): T {
  const [one] = Array.isArray(answer) ? answer : [answer];
  if (one === undefined) throw new Error("a net gave no answer");
  return one;
}

import type { Tensor3D } from "@tensorflow/tfjs-core";
import { TinyFaceDetectorOptions } from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import type { SeenFace } from "@/lib/shared/faces/blazeface";
import { cutOut } from "./cut-out";
import { detectFaces } from "./face-detector";
import { closeDetector, detector, forFaceApi } from "./nets";

/**
 * The long edge that a picture is looked at with, in pixels: who is near is seen in a small one, a group in a large one.
 * And from where on nothing but a face was ever seen so: in the small one a cup came to 0.55, in the large one a cat to 0.75.
 */
const GLANCE = { longest: 128, sure: 0.75 };
const WHOLE = { longest: 384, sure: 0.85 };
/** A picture that is no longer than that is glanced at first: a face at the back of it would be a dot. */
const SMALL = 400;
/** One face that takes at least this much of the long edge is a portrait: nobody else is looked for. */
const NEAR = 0.2;

const LEAST = 0.5;
/** What is less sure has to look like a face to another detector too, close up: so much the surer the less the first was. */
const BOTH = 1.3;
const CLOSE_SIDE = 160;
/** What it is shown of a face's surroundings, in sides of its box. */
const SURROUNDINGS = 3.25;

/**
 * Where faces are, the surest first, in pixels of the picture.
 * @param picture height x width x 3, 0..255
 */
export async function findFaces(picture: Tensor3D): Promise<SeenFace[]> {
  const [height, width] = picture.shape;
  const longest = Math.max(height, width);
  if (longest > SMALL) {
    const found = await look(picture, WHOLE);
    return found.length > 0 ? found : look(picture, GLANCE);
  }
  const glimpsed = await look(picture, GLANCE);
  const [first] = glimpsed;
  const isPortrait = glimpsed.length === 1 && first && first.box.width >= NEAR * longest;
  if (isPortrait) return glimpsed;
  const found = await look(picture, WHOLE);
  return found.length > 0 ? found : glimpsed;
}

async function look(picture: Tensor3D, { longest, sure }: typeof GLANCE): Promise<SeenFace[]> {
  const confirmed: SeenFace[] = [];
  for (const face of detectFaces(await detector(), picture, longest, LEAST)) {
    if (face.score >= sure || (await isFaceCloseUp(picture, face))) confirmed.push(face);
  }
  return confirmed;
}

async function isFaceCloseUp(picture: Tensor3D, { box, score }: SeenFace): Promise<boolean> {
  const side = Math.max(box.width, box.height) * SURROUNDINGS;
  const [x, y] = [box.x + (box.width - side) / 2, box.y + (box.height - side) / 2];
  const around = cutOut(picture, { x, y, width: side, height: side });
  if (!around) return false;
  const net = await closeDetector();
  const close = new TinyFaceDetectorOptions({ inputSize: CLOSE_SIDE, scoreThreshold: BOTH - score });
  return (await net.locateFaces(forFaceApi(around), close).finally(() => around.dispose())).length > 0;
}

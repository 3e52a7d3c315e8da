import type { Tensor3D } from "@tensorflow/tfjs-core";
import {
  extendWithFaceDetection,
  extendWithFaceLandmarks,
  extractFaceTensors,
  FaceDetection,
  Rect,
  type tf,
} from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import type { SeenFace } from "@/lib/shared/faces/blazeface";
import type { DescribedFace } from "../face-task";
import type { EstimatedFace, FaceBox } from "../gender-server";
import { cutSquare, withinPicture } from "./cut-out";
import { findFaces } from "./find-faces";
import { FACE_SIDE } from "./gender-net";
import { descriptorNet, forFaceApi, genderNet, landmarkNet } from "./nets";

/**
 * What the gender net is shown: a square around a place between eyes and mouth, by the longer of the eyes' distance and
 * their distance from the mouth. It is surer of that than of faces that were cut by 68 landmarks (docs/lab.md).
 */
const SHOWN = { towardsMouth: 0.45, side: 2.3 };
/** What landmarks are looked for in, and what is told as a face's place: hair and chin are in it. */
const HEAD = 1.25;
/** Landmarks are looked for a second time in what the first cut: strangers are further apart then (docs/lab.md). */
const ROUNDS = 2;

/** What each face of a picture looks like, the largest first. */
export async function estimateFaces(picture: Tensor3D): Promise<EstimatedFace[]> {
  const net = await genderNet();
  return eachFace(picture, async (found, box) => {
    const face = cutSquare(picture, shownOf(found), FACE_SIDE);
    const man = net.man(face);
    face.dispose();
    return man > 0.5 ? { gender: "man", probability: man, box } : { gender: "woman", probability: 1 - man, box };
  });
}

/** Each face of a picture as numbers, the largest first. */
export async function describeFaces(picture: Tensor3D): Promise<DescribedFace[]> {
  const net = await descriptorNet();
  return eachFace(picture, async (found, box) => {
    const face = await cutUpright(picture, found);
    // A copy: what the net returns may be a view of all that wasm holds.
    const descriptor = new Float32Array(the(await net.computeFaceDescriptor(face).finally(() => face.dispose())));
    return { box, descriptor };
  });
}

async function eachFace<Seen extends { box: FaceBox }>(
  picture: Tensor3D,
  see: (found: SeenFace, box: FaceBox) => Promise<Seen>,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const found of await findFaces(picture)) {
    const box = withinPicture(picture, enlarged(found.box, HEAD));
    if (box) seen.push(await see(found, box));
  }
  return seen.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}

/** The face alone, cut by its landmarks: the net learned faces that were cut so. */
async function cutUpright(picture: Tensor3D, found: SeenFace): Promise<tf.Tensor3D> {
  let place = detectionOf(picture, enlarged(found.box, HEAD));
  for (let round = 0; round < ROUNDS; round += 1) {
    const around = square(place);
    const rough = the(await extractFaceTensors(forFaceApi(picture), [around]));
    const net = await landmarkNet();
    const landmarks = the(await net.detectLandmarks(rough).finally(() => rough.dispose()));
    place = extendWithFaceLandmarks(extendWithFaceDetection({}, around), landmarks).alignedRect;
  }
  return the(await extractFaceTensors(forFaceApi(picture), [place]));
}

function shownOf({ points }: SeenFace): FaceBox {
  const { rightEye, leftEye, mouth } = points;
  const eyes = { x: (rightEye.x + leftEye.x) / 2, y: (rightEye.y + leftEye.y) / 2 };
  const between = Math.hypot(rightEye.x - leftEye.x, rightEye.y - leftEye.y);
  const side = SHOWN.side * Math.max(between, Math.hypot(mouth.x - eyes.x, mouth.y - eyes.y));
  const x = eyes.x + (mouth.x - eyes.x) * SHOWN.towardsMouth;
  const y = eyes.y + (mouth.y - eyes.y) * SHOWN.towardsMouth;
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function enlarged({ x, y, width, height }: FaceBox, by: number): FaceBox {
  const [wide, high] = [width * by, height * by];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

function detectionOf(picture: Tensor3D, { x, y, width, height }: FaceBox): FaceDetection {
  const [rows, columns] = picture.shape;
  const place = new Rect(x / columns, y / rows, width / columns, height / rows);
  return new FaceDetection(1, place, { width: columns, height: rows });
}

/** The same place, as wide as it is high: what is cut narrower is stretched in the eyes of the nets. */
function square({ box, imageDims }: FaceDetection): FaceDetection {
  const side = Math.max(box.width, box.height);
  const [x, y] = [box.x + (box.width - side) / 2, box.y + (box.height - side) / 2];
  const { width, height } = imageDims;
  return new FaceDetection(1, new Rect(x / width, y / height, side / width, side / height), imageDims);
}

/** One was asked about: one answer. */
function the<T>(answer: T | T[]): T {
  const [one] = Array.isArray(answer) ? answer : [answer];
  if (one === undefined) throw new Error("a net gave no answer");
  return one;
}

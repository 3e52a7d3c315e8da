import { FaceKeyProof, NewFaceKey } from "@/lib/domains/face-keys/inputs";
import { UPLOADS } from "@/lib/http/body-limit";
import { PageQuery } from "@/lib/shared/page";
import { FaceKeyEventPage, FaceKeyState } from "../answers/face-keys";
import { type Domain, json, NO_CONTENT } from "../operation";

const types = ["image/jpeg", "image/png", "image/webp"] as const;
const SEEN = ["no_face", "several_faces", "busy"] as const;
const PROVED = ["wrong_credentials", "sign_in_again", "busy"] as const;

export const FACE_KEYS = {
  tag: "Face lock",
  description:
    "A second lock before what I read of my secret diaries, as long as it is shut: posts, pictures and diaries behind it answer `diaries_locked`. A convenience, no strong security; the other one of a diary is not concerned. Frames of a face are looked at in memory and thrown away; what is kept is sealed numbers.",
  operations: {
    "GET /api/vision/face-key": {
      id: "getFaceKey",
      summary: "My face lock",
      auth: "member",
      answers: { 200: json({ FaceKeyState }) },
    },
    "PUT /api/vision/face-key": {
      id: "teachFaceKey",
      summary: "Lock my secret diaries by the face in a frame",
      description: "In place of a face that was known. They are open for a while from then on.",
      auth: "member",
      upload: { maxBytes: UPLOADS["PUT /api/vision/face-key"], types },
      body: { NewFaceKey },
      fields: {
        agreed: "That numbers of my face are kept.",
        password: "Left out by who has none and signed in within ten minutes.",
      },
      answers: { 200: json({ FaceKeyState }) },
      errors: [...SEEN, ...PROVED],
    },
    "DELETE /api/vision/face-key": {
      id: "removeFaceKey",
      summary: "Erase what is known of my face, and the lock",
      auth: "member",
      body: { FaceKeyProof },
      fields: { password: "Needed while the lock is shut, by who has one." },
      answers: { 204: NO_CONTENT },
      errors: PROVED,
    },
    "POST /api/vision/face-key/open": {
      id: "openByFace",
      summary: "Open my secret diaries by a frame of my face",
      description: "A few faces that do not fit, and only the password opens for a quarter of an hour.",
      auth: "member",
      upload: { maxBytes: UPLOADS["POST /api/vision/face-key/open"], types },
      answers: { 200: json({ FaceKeyState }) },
      errors: [...SEEN, "face_unknown", "no_face_key"],
    },
    "POST /api/vision/face-key/prove": {
      id: "openByPassword",
      summary: "Open them by my password",
      auth: "member",
      body: { FaceKeyProof },
      answers: { 200: json({ FaceKeyState }) },
      errors: PROVED,
    },
    "POST /api/vision/face-key/stay": {
      id: "stayOpen",
      summary: "I am still there",
      description: "What is open stays open for another while; a shut lock stays shut.",
      auth: "member",
      answers: { 200: json({ FaceKeyState }) },
    },
    "POST /api/vision/face-key/close": {
      id: "closeFaceLock",
      summary: "Shut them now",
      auth: "member",
      answers: { 200: json({ FaceKeyState }) },
    },
    "GET /api/vision/face-key/events": {
      id: "listFaceKeyEvents",
      summary: "What was done with my face lock in the last 90 days, newest first",
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ FaceKeyEventPage }) },
    },
  },
} satisfies Domain;

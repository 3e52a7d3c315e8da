import { KEPT_MAX } from "@/lib/domains/face-types/face-type";
import { NewFaceType } from "@/lib/domains/face-types/inputs";
import { IdParam } from "@/lib/shared/id";
import { KeptFaceType, KeptFaceTypePage } from "../answers/face-types";
import { type Domain, json, NO_CONTENT } from "../operation";

export const FACE_TYPE_GAMES = {
  tag: "Lab: face types",
  description: "A game that is played in the browser, which sends no photo. What a member wants to keep of it is kept.",
  operations: {
    "GET /api/vision/face-types": {
      id: "listFaceTypes",
      summary: "The games I kept, the last first",
      description: "All of them at once: `next` is null.",
      auth: "member",
      answers: { 200: json({ KeptFaceTypePage }) },
    },
    "POST /api/vision/face-types": {
      id: "keepFaceType",
      summary: "Keep a game",
      description: `Above ${KEPT_MAX} the oldest go.`,
      auth: "member",
      body: { NewFaceType },
      fields: { mbti: "One of the sixteen, in capitals.", birthDate: "From 1900-01-01 to today." },
      answers: { 201: json({ KeptFaceType }, "The kept game", { Location: "/api/vision/face-types/{id}" }) },
    },
    "DELETE /api/vision/face-types/{id}": {
      id: "removeFaceType",
      summary: "Keep a game no longer",
      auth: "member",
      params: IdParam,
      missing: "face_type_not_found",
      answers: { 204: NO_CONTENT },
    },
  },
} satisfies Domain;

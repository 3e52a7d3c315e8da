import { ArchiveQuery, RemoveMany } from "@/lib/domains/pictures/inputs";
import { PICTURES_AT_ONCE } from "@/lib/domains/pictures/picture";
import { NewFromPicture } from "@/lib/domains/posts/inputs";
import { IdParam } from "@/lib/shared/id";
import { Removal, Starred } from "../answers/pictures";
import { OwnPost } from "../answers/posts";
import { type Domain, json } from "../operation";

const MINE = { auth: "member", params: IdParam, missing: "picture_not_found" } as const;

export const GALLERY = {
  tag: "Gallery",
  description: "What I had drawn: stars, files to take away, many at a time, and a diary from a picture.",
  operations: {
    "PUT /api/pictures/{id}/star": {
      id: "starPicture",
      summary: "Make a picture of mine a favourite",
      description: "Repeating changes nothing.",
      ...MINE,
      answers: { 200: json({ Starred }) },
    },
    "DELETE /api/pictures/{id}/star": {
      id: "unstarPicture",
      summary: "Make it a favourite no more",
      description: "Repeating changes nothing.",
      ...MINE,
      answers: { 200: json({ Starred }) },
    },
    "POST /api/pictures/{id}/post": {
      id: "postFromPicture",
      summary: "Start a draft with the words that a picture was drawn from",
      ...MINE,
      body: { NewFromPicture },
      fields: {
        with: "`picture`: a copy of it is the cover. `settings`: none yet, it is to be drawn as this one was.",
      },
      answers: { 201: json({ OwnPost }, "The draft", { Location: "The post's address" }) },
    },
    "GET /api/pictures/{id}/file": {
      id: "getPictureFile",
      summary: "A picture as a file to keep",
      description: "By who may see it. JPEG with a label inside (XMP) that says which program drew it.",
      auth: "anyone",
      knowsReader: true,
      limited: true,
      params: IdParam,
      missing: "picture_not_found",
      answers: { 200: { description: "The file", content: { "image/jpeg": null } } },
    },
    "POST /api/pictures/remove": {
      id: "removePictures",
      summary: "Remove many of my pictures",
      description: "Ids that are not mine are passed by. What is still drawn stays.",
      auth: "member",
      body: { RemoveMany },
      fields: {
        ids: `At most ${PICTURES_AT_ONCE}.`,
        covers: "Those that stand for their posts too; without it they stay.",
      },
      answers: { 200: json({ Removal }) },
    },
    "GET /api/pictures/archive": {
      id: "getArchive",
      summary: "Many of my pictures as a zip",
      description: "Each as GET /api/pictures/{id}/file answers it. Ids that are not mine are passed by.",
      auth: "member",
      limited: true,
      query: ArchiveQuery,
      fields: { ids: `At most ${PICTURES_AT_ONCE}, commas between.` },
      answers: { 200: { description: "A zip", content: { "application/zip": null } } },
      errors: ["picture_not_found"],
    },
  },
} satisfies Domain;

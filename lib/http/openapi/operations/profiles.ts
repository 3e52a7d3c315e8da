import { z } from "zod";
import { AvatarChoice, AvatarQuery } from "@/lib/domains/profiles/inputs";
import { UPLOADS } from "@/lib/http/body-limit";
import { IdParam } from "@/lib/shared/id";
import { Avatar, Profile } from "../answers/profiles";
import { type Domain, json, NO_CONTENT } from "../operation";

export const PROFILES = {
  tag: "Profiles",
  description: "Members as everyone sees them.",
  operations: {
    "GET /api/members/{id}": {
      id: "getProfile",
      summary: "A member as everyone sees them",
      description: "The same for everyone. Who is suspended is missing.",
      auth: "anyone",
      params: IdParam,
      missing: "member_not_found",
      answers: { 200: json({ Profile }) },
    },
    "PUT /api/me/avatar": {
      id: "putAvatar",
      summary: "Take a photo or a picture of mine as my avatar",
      description:
        "A file, or in JSON the id of a finished picture of mine. It is cut to a square and kept without what its camera wrote into it. Everyone sees an avatar, also one made of a private day's picture.",
      auth: "member",
      body: { AvatarChoice },
      upload: {
        maxBytes: UPLOADS["PUT /api/me/avatar"],
        types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
        orJson: true,
      },
      fields: { pictureId: "A picture of mine, where no file is sent." },
      answers: { 200: json({ Avatar }) },
      errors: ["picture_not_found", "picture_not_ready", "busy"],
    },
    "DELETE /api/me/avatar": {
      id: "removeAvatar",
      summary: "Have no avatar any more",
      auth: "member",
      answers: { 204: NO_CONTENT },
    },
    "GET /images/avatars/{key}": {
      id: "getAvatar",
      summary: "The bytes of an avatar",
      description: "For everyone. A key never changes its picture.",
      auth: "anyone",
      params: z.object({ key: z.string().regex(/^[0-9a-f]{32}$/) }),
      missing: "picture_not_found",
      query: AvatarQuery,
      fields: { w: "Width in pixels." },
      answers: {
        200: { description: "The picture", content: { "image/webp": null }, headers: { ETag: "For If-None-Match" } },
        304: { description: "You have it already" },
      },
    },
  },
} satisfies Domain;

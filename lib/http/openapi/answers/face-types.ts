import { z } from "zod";
import { FACE_TYPES, type KeptFaceType as KeptFaceTypeType } from "@/lib/domains/face-types/face-type";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

export const KeptFaceType = exactly<KeptFaceTypeType>()(
  z
    .strictObject({
      id: Id,
      type: z.enum(FACE_TYPES),
      mbti: z.string().describe('"INFP".'),
      birthDate: z.iso.date(),
      createdAt: z.iso.datetime(),
    })
    .describe("A game that its member wanted to keep: nothing of the photo."),
);

export const KeptFaceTypePage = pageOf(KeptFaceType);

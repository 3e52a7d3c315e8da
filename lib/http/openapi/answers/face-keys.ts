import { z } from "zod";
import {
  FACE_KEY_DEEDS,
  type FaceKeyEvent as FaceKeyEventType,
  type FaceKeyState as FaceKeyStateType,
} from "@/lib/domains/face-keys/face-key";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const When = z.iso.datetime().describe("UTC.");

export const FaceKeyState = exactly<FaceKeyStateType>()(
  z.strictObject({
    isSet: z.boolean(),
    isOpen: z.boolean().describe("Whether secret diaries can be read now; true where there is no lock."),
    openUntil: When.nullable().describe("When it shuts if nothing more is done."),
    taughtAt: When.nullable().describe("When the face was first learned."),
  }),
);

const FaceKeyEvent = exactly<FaceKeyEventType>()(z.strictObject({ id: Id, deed: z.enum(FACE_KEY_DEEDS), at: When }));

export const FaceKeyEventPage = pageOf(FaceKeyEvent);

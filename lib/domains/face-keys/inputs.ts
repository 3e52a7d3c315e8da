import { z } from "zod";
import { PASSWORD_MAX } from "@/lib/domains/accounts/account";

const Password = z.string().max(PASSWORD_MAX).optional();

/** Beside the frame of a face that is to be learned: a clear yes, and that it is really them. */
export const NewFaceKey = z.strictObject({ agreed: z.literal("yes"), password: Password });

/** In place of a face: the password, or nothing where who has none has just signed in. */
export const FaceKeyProof = z.strictObject({ password: Password });
export type FaceKeyProof = z.infer<typeof FaceKeyProof>;

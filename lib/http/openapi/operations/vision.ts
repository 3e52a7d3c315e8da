import { UPLOADS } from "@/lib/http/body-limit";
import { GenderEstimates } from "../answers/vision";
import { type Domain, json } from "../operation";

export const VISION = {
  tag: "Lab",
  description: "Small eyes that look at pictures.",
  operations: {
    "POST /api/vision/gender": {
      id: "estimateGender",
      summary: "How the faces in a photo appear to a small model",
      description:
        "The photo in multipart/form-data as `file`, or alone as MessagePack `{img: bin}`. It is looked at in memory, and nothing of it is kept. Of a moving picture the first frame is looked at.",
      auth: "member",
      upload: {
        maxBytes: UPLOADS["POST /api/vision/gender"],
        types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
        orPacked: true,
      },
      answers: { 200: json({ GenderEstimates }) },
      errors: ["no_face", "busy"],
    },
  },
} satisfies Domain;

import { alone, members, photo, type Row } from "./table";

/** The lab's services: for whoever is signed in. */
export const LAB: Record<string, Row[]> = {
  "POST /api/vision/gender": [
    { what: "a photo of nobody", body: photo, expected: members(422) },
    ...alone(members(415), { body: {} }),
  ],
};

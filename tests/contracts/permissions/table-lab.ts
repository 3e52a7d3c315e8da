import { alone, members, ownerAlone, photo, type Row } from "./table";
import { PASSWORD } from "./visitors";

/** The lab's services: for whoever is signed in; what it keeps is its owner's alone. */
export const LAB: Record<string, Row[]> = {
  "POST /api/vision/gender": [
    { what: "a photo of nobody", body: photo, expected: members(422) },
    ...alone(members(415), { body: {} }),
  ],
  "GET /api/vision/face-key": alone(members(200)),
  "PUT /api/vision/face-key": alone(members(415), { body: { agreed: "yes", password: PASSWORD } }),
  "DELETE /api/vision/face-key": alone(members(204), { body: { password: PASSWORD } }),
  "POST /api/vision/face-key/open": [
    { what: "a photo of nobody", body: photo, expected: members(409) },
    ...alone(members(415), { body: {} }),
  ],
  "POST /api/vision/face-key/prove": [
    { what: "the password", body: { password: PASSWORD }, expected: members(200) },
    { what: "another password", body: { password: "another one of ten" }, expected: members(401) },
  ],
  "POST /api/vision/face-key/stay": alone(members(200)),
  "POST /api/vision/face-key/close": alone(members(200)),
  "GET /api/vision/face-key/events": alone(members(200)),
  "GET /api/vision/face-types": alone(members(200)),
  "POST /api/vision/face-types": [
    { what: "a game", body: { type: "sun", mbti: "INFP", birthDate: "1990-01-01" }, expected: members(201) },
    { what: "no such type", body: { type: "best", mbti: "INFP", birthDate: "1990-01-01" }, expected: members(400) },
  ],
  "DELETE /api/vision/face-types/{id}": alone(ownerAlone(204), { at: ({ faceType }) => ({ id: faceType }) }),
};

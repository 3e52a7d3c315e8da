import { alone, everybody, members, ofAuthor, openPost, ownerAlone, ownersSecret, type Row, secretPost } from "./table";
import type { Scene } from "./visitors";

const secretComment = (scene: Scene) => ({ id: scene.secret.commentId });
const openComment = (scene: Scene) => ({ id: scene.open.commentId });
const theOwner = (scene: Scene) => ({ id: scene.owner });
const REPORT = { reason: "spam" };

/** What members say to and about each other. */
export const TALK: Record<string, Row[]> = {
  "GET /api/posts/{id}/comments": [
    { what: "a private post's", at: secretPost, expected: ownersSecret(200) },
    { what: "a public post's", at: openPost, expected: everybody(200) },
  ],
  "POST /api/posts/{id}/comments": [
    { what: "under a private post", at: secretPost, body: { body: "나도" }, expected: ownerAlone(409) },
    { what: "under a public post", at: openPost, body: { body: "나도" }, expected: members(201, { blocked: 409 }) },
    {
      what: "an answer to a comment of another post",
      at: openPost,
      body: ({ secret }) => ({ body: "나도", replyToId: secret.commentId }),
      expected: members(404),
    },
  ],
  "PUT /api/posts/{id}/comments-closed": ofAuthor(200, { body: { closed: true } }),
  "PATCH /api/comments/{id}": [
    { what: "under a private post", at: secretComment, body: { body: "다른 말" }, expected: ownerAlone(409) },
    { what: "under a public post", at: openComment, body: { body: "다른 말" }, expected: ownerAlone(200) },
  ],
  "DELETE /api/comments/{id}": [
    { what: "under a private post", at: secretComment, expected: ownerAlone(204) },
    { what: "under a public post", at: openComment, expected: ownerAlone(204) },
  ],
  "POST /api/posts/{id}/report": [
    { what: "a private post", at: secretPost, body: REPORT, expected: ownerAlone(409) },
    { what: "a public post", at: openPost, body: REPORT, expected: members(204, { owner: 409 }) },
  ],
  "POST /api/comments/{id}/report": [
    { what: "under a private post", at: secretComment, body: REPORT, expected: ownerAlone(409) },
    {
      what: "under a public post",
      at: openComment,
      body: REPORT,
      expected: members(204, { owner: 409, blocked: 404 }),
    },
  ],
  "POST /api/members/{id}/report": [
    { what: "the owner", at: theOwner, body: REPORT, expected: members(204, { owner: 409 }) },
  ],
  "PUT /api/members/{id}/block": [{ what: "the owner", at: theOwner, expected: members(204, { owner: 409 }) }],
  "DELETE /api/members/{id}/block": [{ what: "the owner", at: theOwner, expected: members(204) }],
  "GET /api/me/blocks": alone(members(200)),
  "GET /api/notifications": alone(members(200)),
  "POST /api/notifications/read": alone(members(200), { body: { all: true } }),
  "GET /api/me/events": alone(members(200)),
};

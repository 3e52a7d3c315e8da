import { alone, everybody, members, ofAuthor, openPost, ownerAlone, ownersSecret, type Row, secretPost } from "./table";
import type { Scene } from "./visitors";

const secretComment = (scene: Scene) => ({ id: scene.secret.commentId });
const openComment = (scene: Scene) => ({ id: scene.open.commentId });
const SPAM = { reason: "spam", note: "광고예요" };

/** What members say to and about each other. */
export const TALK: Record<string, Row[]> = {
  "GET /api/posts/{id}/comments": [
    { what: "a private post", at: secretPost, expected: ownersSecret(200) },
    { what: "a public post", at: openPost, expected: everybody(200) },
  ],
  "POST /api/posts/{id}/comments": [
    { what: "a private post", at: secretPost, body: { body: "말" }, expected: ownerAlone(409) },
    { what: "a public post", at: openPost, body: { body: "말" }, expected: members(201, { blocked: 409 }) },
    {
      what: "an answer to a comment of another post",
      at: openPost,
      body: ({ secret }) => ({ body: "말", replyToId: secret.commentId }),
      expected: members(404),
    },
  ],
  "PUT /api/posts/{id}/comments-closed": ofAuthor(200, { body: { closed: true } }),
  "PATCH /api/comments/{id}": [
    { what: "somebody's", at: openComment, body: { body: "말" }, expected: members(404) },
    {
      what: "the owner's",
      at: ({ open }) => ({ id: open.ownCommentId }),
      body: { body: "말" },
      expected: ownerAlone(200),
    },
    {
      what: "under a private post",
      at: ({ secret }) => ({ id: secret.ownCommentId }),
      body: { body: "말" },
      expected: ownerAlone(409),
    },
  ],
  "DELETE /api/comments/{id}": [
    { what: "under a private post", at: secretComment, expected: ownerAlone(204) },
    { what: "under a public post", at: openComment, expected: ownerAlone(204) },
  ],
  "POST /api/posts/{id}/report": [
    { what: "a private post", at: secretPost, body: SPAM, expected: members(404, { owner: 409 }) },
    { what: "a public post", at: openPost, body: SPAM, expected: members(204, { owner: 409 }) },
  ],
  "POST /api/comments/{id}/report": [
    { what: "under a private post", at: secretComment, body: SPAM, expected: ownerAlone(204) },
    { what: "under a public post", at: openComment, body: SPAM, expected: members(204) },
  ],
  "POST /api/members/{id}/report": alone(members(204, { owner: 409 }), {
    at: ({ owner }) => ({ id: owner }),
    body: SPAM,
  }),
  "PUT /api/members/{id}/block": alone(members(204, { owner: 409 }), { at: ({ owner }) => ({ id: owner }) }),
  "DELETE /api/members/{id}/block": alone(members(204), { at: ({ owner }) => ({ id: owner }) }),
  "GET /api/me/blocks": alone(members(200)),
  "GET /api/notifications": alone(members(200)),
  "POST /api/notifications/read": [
    { what: "all", body: { all: true }, expected: members(200) },
    { what: "nothing", body: {}, expected: members(400) },
  ],
  "GET /api/me/events": alone(members(200)),
};

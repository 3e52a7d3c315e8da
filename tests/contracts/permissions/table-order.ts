import type { Row } from "./table";
import { alone, everybody, members, ofAdmins, openPost, ownerAlone, secretPost } from "./table";
import type { Scene } from "./visitors";

const NOBODYS = "00000000-0000-7000-8000-000000000000";
const nobodys = () => ({ id: NOBODYS });
const WHY = { hidden: true, reason: "abuse", note: "" };

const adminAlone = (status: number) => ({ ...everybody(404), admin: status });

/** An address of the admins that one method alone has: what it answers, by row, and 405 to the others. */
function ofAdminsAt(address: string, method: string, rows: Row[]): Record<string, Row[]> {
  const at = address.includes("{snapshotId}") ? () => ({ ...nobodys(), snapshotId: NOBODYS }) : nobodys;
  const others: Record<string, Row[]> = {};
  for (const [key, rowsOf] of Object.entries(ofAdmins(address, {})))
    others[key] = rowsOf.map((row) => ({ ...row, at }));
  return { ...others, [`${method} ${address}`]: rows };
}

/** Only what is public is hidden; what is not is missing for an admin too. */
function moderating(kind: "post" | "comment" | "picture"): Record<string, Row[]> {
  const idOf = { post: "id", comment: "commentId", picture: "pictureId" } as const;
  const at = (which: "open" | "secret" | "shared") => (scene: Scene) => ({ id: scene[which][idOf[kind]] });
  return ofAdminsAt(`/api/admin/${kind}s/{id}`, "PATCH", [
    { what: "what is public", at: at("open"), body: WHY, expected: adminAlone(204) },
    { what: "what is private", at: at("secret"), body: WHY, expected: adminAlone(404) },
    { what: "what is in a secret diary", at: at("shared"), body: WHY, expected: adminAlone(404) },
    { what: "giving back what is private", at: at("secret"), body: { hidden: false }, expected: adminAlone(404) },
  ]);
}

const HANDED = { reason: "abuse", note: "", knowingly: true, version: 1, words: true, pictureId: null };
const HANDED_COMMENT = { reason: "abuse", note: "", knowingly: true, editedAt: null };
const saidIn = (which: "open" | "secret" | "shared" | "bygone") => (scene: Scene) => ({ id: scene[which].commentId });
const shared = (scene: Scene) => ({ id: scene.shared.id });
const bygone = (scene: Scene) => ({ id: scene.bygone.id });

/** What admins do with what was reported, and what members hear of it. */
export const ORDER: Record<string, Row[]> = {
  ...ofAdmins("/api/admin/reports", { GET: 200 }),
  ...ofAdmins("/api/admin/reports/open", { GET: 200 }),
  ...ofAdminsAt("/api/admin/reports/{id}", "PATCH", [
    {
      what: "a case of nobody's",
      at: nobodys,
      body: { state: "closed", seen: "2026-01-01T00:00:00.000Z" },
      expected: adminAlone(404),
    },
  ]),
  ...ofAdminsAt("/api/admin/reports/{id}/read", "POST", [
    { what: "a case of nobody's", at: nobodys, expected: adminAlone(404) },
  ]),
  ...ofAdminsAt("/api/admin/reports/{id}/pictures/{snapshotId}", "GET", [
    { what: "a case of nobody's", at: () => ({ id: NOBODYS, snapshotId: NOBODYS }), expected: adminAlone(404) },
  ]),
  ...moderating("post"),
  ...moderating("comment"),
  ...moderating("picture"),
  ...ofAdminsAt("/api/admin/hidings/{id}/restore", "POST", [
    { what: "what nobody hid", at: nobodys, expected: adminAlone(404) },
  ]),
  ...ofAdmins("/api/admin/words", { GET: 200 }),
  "PUT /api/admin/words": alone(adminAlone(200), { body: { isOn: false, words: ["바보"] } }),
  "POST /api/posts/{id}/hand-over": [
    { what: "a private post", at: secretPost, body: HANDED, expected: members(404) },
    { what: "a public post", at: openPost, body: HANDED, expected: members(404) },
    { what: "an entry of a diary of two", at: shared, body: HANDED, expected: members(404, { friend: 204 }) },
    { what: "of a closed one", at: bygone, body: HANDED, expected: members(404, { former: 204 }) },
    {
      what: "without a yes",
      at: shared,
      body: { ...HANDED, knowingly: false },
      expected: members(400),
    },
  ],
  "POST /api/comments/{id}/hand-over": [
    { what: "under a private post", at: saidIn("secret"), body: HANDED_COMMENT, expected: members(404) },
    { what: "under a public post", at: saidIn("open"), body: HANDED_COMMENT, expected: members(404) },
    {
      what: "the friend's, in a diary of two",
      at: saidIn("shared"),
      body: HANDED_COMMENT,
      expected: members(404, { owner: 204 }),
    },
    {
      what: "the owner's",
      at: ({ shared: { ownCommentId } }) => ({ id: ownCommentId }),
      body: HANDED_COMMENT,
      expected: members(404, { friend: 204 }),
    },
    { what: "in a closed one", at: saidIn("bygone"), body: HANDED_COMMENT, expected: members(404, { owner: 204 }) },
    {
      what: "without a yes",
      at: saidIn("shared"),
      body: { ...HANDED_COMMENT, knowingly: false },
      expected: members(400),
    },
  ],
  "GET /api/me/hidings": alone(members(200)),
  "POST /api/me/hidings/{id}/answer": alone(ownerAlone(404), { at: nobodys, body: { answer: "아니에요" } }),
};

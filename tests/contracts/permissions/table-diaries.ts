import { alone, everybody, members, ownerAlone, type Row } from "./table";
import type { Scene, Visitor } from "./visitors";

type Expected = Row["expected"];

const pair = ({ diaries }: Scene) => ({ id: diaries.pair });
const past = ({ diaries }: Scene) => ({ id: diaries.past });
const waiting = ({ diaries }: Scene) => ({ id: diaries.waiting });
const shared = (scene: Scene) => ({ id: scene.shared.id });
const bygone = (scene: Scene) => ({ id: scene.bygone.id });

/** The owner and the other one of a diary; to every other member it is missing. */
const two = (other: Visitor, status: number, missing = 404): Expected => ({
  ...members(missing),
  owner: status,
  [other]: status,
});
/** Of what anyone may ask for, that which is of two. */
const ofTwo = (other: Visitor, status: number): Expected => ({ ...everybody(404), owner: status, [other]: status });

type More = Pick<Row, "query" | "body">;

/** A row for a diary of two, for one that is closed, and for one that nobody has come into. */
function ofDiaries(open: number, closed: number, alone: number, more: More = {}): Row[] {
  return [
    { what: "a diary of two", at: pair, expected: two("friend", open), ...more },
    { what: "a closed one", at: past, expected: two("former", closed), ...more },
    { what: "one that waits", at: waiting, expected: ownerAlone(alone), ...more },
  ];
}

/** An entry of the owner's in each: what only its author may do. */
function ofWriter(status: number, more: More = {}): Row[] {
  return [
    { what: "an entry of a diary of two", at: shared, expected: ownerAlone(status), ...more },
    { what: "of a closed one", at: bygone, expected: ownerAlone(status), ...more },
  ];
}

/** What both may do with it. */
function ofReaders(status: number, closed = status, more: More = {}): Row[] {
  return [
    { what: "an entry of a diary of two", at: shared, expected: two("friend", status), ...more },
    { what: "of a closed one", at: bygone, expected: two("former", closed), ...more },
  ];
}

const SPAM = { reason: "spam", note: "" };

/** Secret diaries, and what stands in them through every other door. */
export const DIARIES: Record<string, Row[]> = {
  "GET /api/diaries": alone(members(200)),
  "POST /api/diaries": [
    { what: "an address", body: { name: "우리", rule: "open", friendEmail: "a@b.co" }, expected: members(201) },
    {
      what: "a profile",
      body: ({ owner }) => ({ name: "우리", rule: "open", memberId: owner }),
      expected: members(201, { owner: 409 }),
    },
    { what: "nobody", body: { name: "우리", rule: "open" }, expected: members(400) },
  ],
  "GET /api/diaries/{id}": ofDiaries(200, 200, 200),
  "PATCH /api/diaries/{id}": ofDiaries(200, 200, 200, { body: { name: "새 이름" } }),
  "DELETE /api/diaries/{id}": ofDiaries(409, 409, 409),
  "POST /api/diaries/{id}/accept": [
    { what: "one that waits", at: waiting, expected: { ...members(404), invited: 200 } },
    { what: "a diary of two", at: pair, expected: members(404) },
  ],
  "POST /api/diaries/{id}/decline": [
    { what: "one that waits", at: waiting, expected: { ...members(404), invited: 204 } },
    { what: "a diary of two", at: pair, expected: members(404) },
  ],
  "POST /api/diaries/{id}/withdraw": ofDiaries(409, 409, 200),
  "GET /api/diaries/{id}/posts": ofDiaries(200, 200, 200),
  "GET /api/diaries/{id}/calendar": ofDiaries(200, 200, 200),
  "GET /api/diaries/{id}/export": ofDiaries(200, 200, 200),
  "POST /api/diaries/{id}/rule": ofDiaries(200, 409, 409, { body: { rule: "together" } }),
  "DELETE /api/diaries/{id}/rule": ofDiaries(200, 200, 200),
  "POST /api/diaries/{id}/read": ofDiaries(200, 200, 200),
  // biome-ignore lint/suspicious/noThenProperty: the word of the API, and no function
  "POST /api/diaries/{id}/leave": ofDiaries(200, 200, 409, { body: { then: "keep" } }),
  "POST /api/diaries/{id}/erase-mine": ofDiaries(204, 204, 204),

  "GET /api/no-invitations/{token}": [
    { what: "an address's", at: ({ quietToken }) => ({ token: quietToken }), expected: everybody(303) },
    { what: "none", at: () => ({ token: "0" }), expected: everybody(403) },
  ],
  "POST /api/no-invitations/{token}": [
    { what: "an address's", at: ({ quietToken }) => ({ token: quietToken }), expected: everybody(204) },
    { what: "made up", at: () => ({ token: "0".repeat(86) }), expected: everybody(403) },
  ],

  "POST /api/posts": [
    { what: "for a diary of two", body: ({ diaries }) => ({ diaryId: diaries.pair }), expected: two("friend", 201) },
    { what: "for a closed one", body: ({ diaries }) => ({ diaryId: diaries.past }), expected: two("former", 409) },
    { what: "for one that waits", body: ({ diaries }) => ({ diaryId: diaries.waiting }), expected: ownerAlone(409) },
  ],
  "GET /api/posts": [{ what: "a search for a shared word", query: { q: "둘만" }, expected: everybody(200) }],
  "GET /api/posts/{id}": [
    { what: "an entry of a diary of two", at: shared, expected: ofTwo("friend", 200) },
    { what: "of a closed one", at: bygone, expected: ofTwo("former", 200) },
  ],
  "PATCH /api/posts/{id}": ofWriter(200, { body: { title: "새 제목", version: 1 } }),
  "DELETE /api/posts/{id}": ofWriter(204),
  "GET /api/posts/{id}/edit": ofWriter(200),
  "DELETE /api/posts/{id}/edit": ofWriter(200, { query: { version: "1" } }),
  "POST /api/posts/{id}/edit/publish": ofWriter(200, { body: { version: 1 } }),
  "POST /api/posts/{id}/publish": [
    ...ofWriter(200, { body: { visibility: "private" } }),
    {
      what: "the owner's, into a diary of two",
      at: ({ secret }) => ({ id: secret.id }),
      body: ({ diaries }: Scene) => ({ visibility: "diary", diaryId: diaries.pair }),
      expected: ownerAlone(200),
    },
    {
      what: "the owner's, into a closed one",
      at: ({ secret }) => ({ id: secret.id }),
      body: ({ diaries }: Scene) => ({ visibility: "diary", diaryId: diaries.past }),
      expected: two("former", 409),
    },
  ],
  "PUT /api/posts/{id}/cover": ofWriter(200, { body: { pictureId: null } }),
  "PUT /api/posts/{id}/like": ofWriter(200),
  "DELETE /api/posts/{id}/like": ofWriter(200),
  "GET /api/posts/{id}/likes": ofWriter(200),
  "POST /api/posts/{id}/pictures": ofWriter(202, { body: { style: "crayon" } }),
  "GET /api/posts/{id}/prompt": ofWriter(200),
  "GET /api/posts/{id}/reading": ofWriter(200),
  "GET /api/posts/{id}/comments": [
    { what: "an entry of a diary of two", at: shared, expected: ofTwo("friend", 200) },
    { what: "of a closed one", at: bygone, expected: ofTwo("former", 200) },
  ],
  "POST /api/posts/{id}/comments": ofReaders(201, 409, { body: { body: "말" } }),
  "PUT /api/posts/{id}/comments-closed": ofWriter(200, { body: { closed: true } }),
  "PATCH /api/comments/{id}": [
    {
      what: "the friend's",
      at: ({ shared }) => ({ id: shared.commentId }),
      body: { body: "말" },
      expected: { ...members(404), friend: 200 },
    },
    {
      what: "in a closed diary",
      at: ({ bygone }) => ({ id: bygone.commentId }),
      body: { body: "말" },
      expected: { ...members(404), former: 409 },
    },
  ],
  "DELETE /api/comments/{id}": [
    { what: "the friend's", at: ({ shared }) => ({ id: shared.commentId }), expected: two("friend", 204) },
    { what: "the owner's", at: ({ shared }) => ({ id: shared.ownCommentId }), expected: ownerAlone(204) },
  ],
  "POST /api/posts/{id}/report": [
    { what: "an entry of a diary of two", at: shared, body: SPAM, expected: members(404, { owner: 409 }) },
  ],
  "POST /api/comments/{id}/report": [
    {
      what: "under an entry of a diary of two",
      at: ({ shared }) => ({ id: shared.commentId }),
      body: SPAM,
      expected: members(404),
    },
  ],
  "GET /api/pictures/{id}": [
    { what: "a shared entry's", at: ({ shared }) => ({ id: shared.pictureId }), expected: ownerAlone(200) },
  ],
  "GET /api/pictures/{id}/file": [
    { what: "a shared cover", at: ({ shared }) => ({ id: shared.pictureId }), expected: ofTwo("friend", 200) },
    { what: "of a closed diary", at: ({ bygone }) => ({ id: bygone.pictureId }), expected: ofTwo("former", 200) },
  ],
  "GET /images/{key}": [
    { what: "a shared cover", at: ({ shared }) => ({ key: shared.key }), expected: ofTwo("friend", 200) },
    { what: "of a closed diary", at: ({ bygone }) => ({ key: bygone.key }), expected: ofTwo("former", 200) },
  ],
  "GET /posts/{id}/card.jpg": [{ what: "a shared entry", at: shared, expected: everybody(404) }],
  "GET /api/pictures/archive": [
    { what: "a shared one", query: ({ shared }) => ({ ids: shared.pictureId }), expected: ownerAlone(200) },
  ],
};

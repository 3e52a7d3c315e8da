import { PASSWORD, type Scene, VISITORS, type Visitor } from "./visitors";

/** What each visitor is answered. */
type Expected = Record<Visitor, number>;

export type Row = {
  /** What is tried. */
  what: string;
  /** The path's parameters. */
  at?(scene: Scene): Record<string, string>;
  query?: Record<string, string> | ((scene: Scene) => Record<string, string>);
  body?: object | ((scene: Scene) => object | Promise<object>) | FormData;
  expected: Expected;
};

/** Everybody hears the same. */
export function everybody(status: number): Expected {
  return Object.fromEntries(VISITORS.map((visitor) => [visitor, status])) as Expected;
}

/** Whoever is signed in; a session that has ended, and one of a suspended member, are none. */
export function members(status: number, over: Partial<Expected> = {}): Expected {
  return { ...everybody(status), guest: 401, suspended: 401, ended: 401, ...over };
}

/** The owner alone; to every other member it is missing. */
export function ownerAlone(status: number, missing = 404): Expected {
  return { ...members(missing), owner: status };
}

/** Of what anyone may ask for, that which is the owner's: nobody hears that it is there. */
export function ownersSecret(status: number): Expected {
  return { ...everybody(404), owner: status };
}

const secretPost = (scene: Scene) => ({ id: scene.secret.id });
const openPost = (scene: Scene) => ({ id: scene.open.id });
const secretPicture = (scene: Scene) => ({ id: scene.secret.pictureId });
const openPicture = (scene: Scene) => ({ id: scene.open.pictureId });

const secretComment = (scene: Scene) => ({ id: scene.secret.commentId });
const openComment = (scene: Scene) => ({ id: scene.open.commentId });
const SPAM = { reason: "spam", note: "광고예요" };

const pictures = ({ secret, open }: Scene) => [secret.pictureId, open.pictureId];
const allPictures = (scene: Scene) => ({ ids: pictures(scene), covers: true });
const allPicturesAsked = (scene: Scene) => ({ ids: pictures(scene).join() });
const NOBODYS = "00000000-0000-7000-8000-000000000000";

/** A row for both posts of the owner: what only their author may do, whoever may read them. */
function ofAuthor(status: number, more: Pick<Row, "query" | "body"> = {}): Row[] {
  return [
    { what: "a private post", at: secretPost, expected: ownerAlone(status), ...more },
    { what: "a public post", at: openPost, expected: ownerAlone(status), ...more },
  ];
}

function ofPictureOwner(status: number, more: Pick<Row, "query" | "body"> = {}): Row[] {
  return [
    { what: "a private post's picture", at: secretPicture, expected: ownerAlone(status), ...more },
    { what: "a public post's picture", at: openPicture, expected: ownerAlone(status), ...more },
  ];
}

function alone(expected: Expected, more: Pick<Row, "query" | "body" | "at"> = {}): Row[] {
  return [{ what: "it", expected, ...more }];
}

/** Every route: who is answered what. A test holds the keys to the files of app/. */
export const TABLE: Record<string, Row[]> = {
  "GET /api/posts": [
    { what: "the newest", expected: everybody(200) },
    { what: "the most liked", query: { sort: "top" }, expected: everybody(200) },
    { what: "a private tag", query: { tag: "비밀태그" }, expected: everybody(200) },
  ],
  "POST /api/posts": alone(members(201), { body: { body: "오늘" } }),
  "GET /api/posts/{id}": [
    { what: "a private post", at: secretPost, expected: ownersSecret(200) },
    { what: "a public post", at: openPost, expected: everybody(200) },
  ],
  "PATCH /api/posts/{id}": ofAuthor(200, { body: { title: "새 제목", version: 1 } }),
  "DELETE /api/posts/{id}": ofAuthor(204),
  "POST /api/posts/{id}/publish": ofAuthor(200, { body: { visibility: "private" } }),
  "PUT /api/posts/{id}/cover": ofAuthor(200, { body: { pictureId: null } }),
  "PUT /api/posts/{id}/like": [
    { what: "a private post", at: secretPost, expected: ownerAlone(200) },
    { what: "a public post", at: openPost, expected: members(200) },
  ],
  "DELETE /api/posts/{id}/like": [
    { what: "a private post", at: secretPost, expected: ownerAlone(200) },
    { what: "a public post", at: openPost, expected: members(200) },
  ],
  "POST /api/posts/{id}/pictures": ofAuthor(202, { body: { style: "crayon" } }),
  "GET /api/posts/{id}/prompt": ofAuthor(200),
  "GET /api/posts/{id}/reading": ofAuthor(200),

  "GET /api/posts/{id}/comments": [
    { what: "a private post", at: secretPost, expected: ownersSecret(200) },
    { what: "a public post", at: openPost, expected: everybody(200) },
  ],
  "POST /api/posts/{id}/comments": [
    { what: "a private post", at: secretPost, body: { body: "말" }, expected: ownerAlone(409) },
    { what: "a public post", at: openPost, body: { body: "말" }, expected: members(201, { blocked: 409 }) },
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

  "GET /api/pictures": alone(members(200)),
  "GET /api/pictures/{id}": ofPictureOwner(200),
  "PATCH /api/pictures/{id}": ofPictureOwner(409, { body: { painter: "crayon" } }),
  "DELETE /api/pictures/{id}": ofPictureOwner(204),
  "GET /api/pictures/{id}/events": ofPictureOwner(200),
  "GET /api/pictures/events": alone(members(200)),
  "PUT /api/pictures/{id}/star": ofPictureOwner(200),
  "DELETE /api/pictures/{id}/star": ofPictureOwner(200),
  "POST /api/pictures/{id}/post": ofPictureOwner(201, { body: { with: "settings" } }),
  "GET /api/pictures/{id}/file": [
    { what: "a private cover", at: secretPicture, expected: ownersSecret(200) },
    { what: "a public cover", at: openPicture, expected: everybody(200) },
  ],
  "POST /api/pictures/remove": [
    { what: "the owner's", body: allPictures, expected: members(200) },
    { what: "none", body: { ids: [] }, expected: members(400) },
  ],
  "GET /api/pictures/archive": [
    { what: "the owner's", query: allPicturesAsked, expected: ownerAlone(200) },
    { what: "nobody's", query: () => ({ ids: NOBODYS }), expected: members(404) },
  ],
  "GET /images/{key}": [
    { what: "a private cover", at: ({ secret }) => ({ key: secret.key }), expected: ownersSecret(200) },
    { what: "a public cover", at: ({ open }) => ({ key: open.key }), expected: everybody(200) },
  ],
  "GET /api/painters": alone(members(200)),
  "GET /api/words": alone(members(200), { query: { q: "바다" } }),

  "GET /api/me": alone(members(200)),
  "PATCH /api/me": alone(members(200), { body: { name: "새 이름" } }),
  "DELETE /api/me": alone(members(204), { body: { password: PASSWORD } }),
  "GET /api/me/looks": alone(members(200)),
  "PUT /api/me/looks": alone(members(200), { body: {} }),
  "GET /api/me/posts": alone(members(200)),
  "GET /api/me/likes": alone(members(200)),
  "GET /api/me/context": [{ what: "its reader", expected: everybody(200) }],
  "GET /api/me/sessions": alone(members(200)),
  "DELETE /api/me/sessions": alone(members(204)),
  "DELETE /api/me/sessions/{id}": alone(members(404), { at: () => ({ id: "0".repeat(64) }) }),
  "POST /api/members": alone(everybody(400), { body: { email: "not an address" } }),

  "GET /feed.xml": alone(everybody(200)),
  "GET /members/{id}/feed.xml": [
    { what: "an author's", at: ({ owner }) => ({ id: owner }), expected: everybody(200) },
    { what: "of somebody who shows nothing", at: ({ stranger }) => ({ id: stranger }), expected: everybody(404) },
  ],
  "GET /posts/{id}/card.jpg": [
    { what: "a private post", at: secretPost, expected: everybody(404) },
    { what: "a public post", at: openPost, expected: everybody(200) },
  ],
  "GET /sitemap.xml": alone(everybody(200)),
  "GET /sitemaps/{file}": alone(everybody(200), { at: () => ({ file: `${NOBODYS}.xml` }) }),
  "GET /robots.txt": alone(everybody(200)),

  "GET /api/health": alone(everybody(200)),
  "GET /api/openapi.json": alone(everybody(200)),
  "GET /api/docs": alone(everybody(200)),
  "GET /api/docs/{file}": alone(everybody(404), { at: () => ({ file: "nothing.js" }) }),
};

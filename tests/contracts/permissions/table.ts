import sharp from "sharp";
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

export const secretPost = (scene: Scene) => ({ id: scene.secret.id });
export const openPost = (scene: Scene) => ({ id: scene.open.id });
const secretPicture = (scene: Scene) => ({ id: scene.secret.pictureId });
const openPicture = (scene: Scene) => ({ id: scene.open.pictureId });

const pictures = ({ secret, open }: Scene) => [secret.pictureId, open.pictureId];
const allPictures = (scene: Scene) => ({ ids: pictures(scene), covers: true });
const allPicturesAsked = (scene: Scene) => ({ ids: pictures(scene).join() });
const NOBODYS = "00000000-0000-7000-8000-000000000000";

/** A row for both posts of the owner: what only their author may do, whoever may read them. */
export function ofAuthor(status: number, more: Pick<Row, "query" | "body"> = {}): Row[] {
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

/** An address of the admins, for every method: to everyone else it does not exist. */
export function ofAdmins(address: string, statuses: Record<string, number>): Record<string, Row[]> {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  return Object.fromEntries(
    methods.map((method) => [`${method} ${address}`, alone({ ...everybody(404), admin: statuses[method] ?? 405 })]),
  );
}

export function alone(expected: Expected, more: Pick<Row, "query" | "body" | "at"> = {}): Row[] {
  return [{ what: "it", expected, ...more }];
}

export async function photo(): Promise<FormData> {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: "#3a7" } });
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(await image.png().toBuffer())]), "me.png");
  return form;
}

const NO_ATTESTATION = { clientDataJSON: "", attestationObject: "" };
const NO_ANSWER = { clientDataJSON: "", authenticatorData: "", signature: "" };
/** Of the right form, and nobody's. */
const NO_PASSKEY = (response: object) => ({ id: "AAAA", rawId: "AAAA", type: "public-key", response });

const ofReaders = (status: number): Row[] => [
  { what: "a private post", at: secretPost, expected: ownerAlone(status) },
  { what: "a public post", at: openPost, expected: members(status) },
];

/** Every route: who is answered what. A test holds the keys to the files of app/. */
export const TABLE: Record<string, Row[]> = {
  "GET /api/posts": [
    { what: "the newest", expected: everybody(200) },
    { what: "the most liked", query: { sort: "top" }, expected: everybody(200) },
    { what: "a private tag", query: { tag: "비밀태그" }, expected: everybody(200) },
    { what: "a search for a private word", query: { q: "비밀" }, expected: everybody(200) },
  ],
  "POST /api/posts": alone(members(201), { body: { body: "오늘" } }),
  "GET /api/posts/{id}": [
    { what: "a private post", at: secretPost, expected: ownersSecret(200) },
    { what: "a public post", at: openPost, expected: everybody(200) },
  ],
  "PATCH /api/posts/{id}": ofAuthor(200, { body: { title: "새 제목", version: 1 } }),
  "DELETE /api/posts/{id}": ofAuthor(204),
  "GET /api/posts/{id}/edit": ofAuthor(200),
  "DELETE /api/posts/{id}/edit": ofAuthor(200, { query: { version: "1" } }),
  "POST /api/posts/{id}/edit/publish": ofAuthor(200, { body: { version: 1 } }),
  "POST /api/posts/{id}/publish": ofAuthor(200, { body: { visibility: "private" } }),
  "PUT /api/posts/{id}/cover": ofAuthor(200, { body: { pictureId: null } }),
  "PUT /api/posts/{id}/like": ofReaders(200),
  "DELETE /api/posts/{id}/like": ofReaders(200),
  "GET /api/posts/{id}/likes": ofAuthor(200),
  "POST /api/posts/{id}/pictures": ofAuthor(202, { body: { style: "crayon" } }),
  "GET /api/posts/{id}/prompt": ofAuthor(200),
  "GET /api/posts/{id}/reading": ofAuthor(200),

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
  "GET /api/me/posts": [
    { what: "my days", expected: members(200) },
    { what: "a search in them", query: { q: "비밀" }, expected: members(200) },
  ],
  "GET /api/me/likes": alone(members(200)),
  "PUT /api/me/avatar": [
    { what: "a photo", body: photo, expected: members(200) },
    {
      what: "a private post's picture",
      body: ({ secret }) => ({ pictureId: secret.pictureId }),
      expected: ownerAlone(200),
    },
    { what: "a public post's picture", body: ({ open }) => ({ pictureId: open.pictureId }), expected: ownerAlone(200) },
  ],
  "DELETE /api/me/avatar": alone(members(204)),
  "GET /images/avatars/{key}": [
    { what: "a face", at: ({ avatar }) => ({ key: avatar }), expected: everybody(200) },
    { what: "a private cover", at: ({ secret }) => ({ key: secret.key }), expected: everybody(404) },
  ],
  "GET /api/members/{id}": [{ what: "a profile", at: ({ owner }) => ({ id: owner }), expected: everybody(200) }],

  "GET /api/me/calendar": alone(members(200)),
  "GET /api/me/on-this-day": alone(members(200)),
  "GET /api/me/streak": alone(members(200)),
  "GET /api/me/random-day": alone(members(404)),
  "GET /api/me/moods": alone(members(200)),

  "GET /api/me/context": [{ what: "its reader", expected: everybody(200) }],
  "GET /api/me/sessions": alone(members(200)),
  "DELETE /api/me/sessions": alone(members(204)),
  "DELETE /api/me/sessions/{id}": alone(members(404), { at: () => ({ id: "0".repeat(64) }) }),
  "GET /api/me/passkeys": alone(members(200)),
  "POST /api/me/passkeys/options": [
    { what: "with the password", body: { password: PASSWORD }, expected: members(200) },
    { what: "without it", body: {}, expected: { ...members(401) } },
  ],
  "POST /api/me/passkeys": alone(members(401), { body: { name: "열쇠", credential: NO_PASSKEY(NO_ATTESTATION) } }),
  "PATCH /api/me/passkeys/{id}": alone(ownerAlone(200), {
    at: ({ passkey }) => ({ id: passkey }),
    body: { name: "새 이름" },
  }),
  "DELETE /api/me/passkeys/{id}": alone(ownerAlone(204), { at: ({ passkey }) => ({ id: passkey }) }),
  "POST /api/passkeys/sign-in/options": alone(everybody(200)),
  "POST /api/passkeys/sign-in": alone(everybody(401), { body: { credential: NO_PASSKEY(NO_ANSWER) } }),
  "GET /api/me/links": alone(members(200)),
  "POST /api/me/links": alone(members(404), { body: { password: PASSWORD } }),
  "DELETE /api/me/links/{id}": alone(ownerAlone(204), { at: ({ link }) => ({ id: link }) }),
  "POST /api/me/verify-email": alone(members(202)),
  "POST /api/me/email": [
    { what: "an address of nobody's", body: { email: "new@example.com", password: PASSWORD }, expected: members(202) },
    {
      what: "an address of somebody's",
      body: ({ ownerEmail }) => ({ email: ownerEmail, password: PASSWORD }),
      expected: members(202),
    },
    { what: "a wrong password", body: { email: "new@example.com", password: "wrong" }, expected: members(401) },
  ],
  "POST /api/confirm/{token}": [
    { what: "a link", at: ({ confirmToken }) => ({ token: confirmToken }), expected: ownerAlone(204, 403) },
    { what: "none", at: () => ({ token: "0".repeat(43) }), expected: members(403) },
  ],
  "POST /api/password-reset": [
    { what: "the owner's", body: ({ ownerEmail }) => ({ email: ownerEmail }), expected: everybody(202) },
    { what: "nobody's", body: { email: "nobody@example.com" }, expected: everybody(202) },
  ],
  "POST /api/password-reset/{token}": [
    {
      what: "a link",
      at: ({ resetToken }) => ({ token: resetToken }),
      body: { password: "a new long one" },
      expected: everybody(204),
    },
    {
      what: "a link for another thing",
      at: ({ confirmToken }) => ({ token: confirmToken }),
      body: { password: "a new long one" },
      expected: everybody(403),
    },
  ],
  ...ofAdmins("/api/admin/mails", { GET: 200 }),
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

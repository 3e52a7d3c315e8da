import { alone, everybody, members, ofAdmins, type Row } from "./table";

const NOBODYS = "00000000-0000-7000-8000-000000000000";
const ofThat = (rows: Record<string, Row[]>, params: Record<string, string>): Record<string, Row[]> =>
  Object.fromEntries(Object.entries(rows).map(([key, all]) => [key, all.map((row) => ({ ...row, at: () => params }))]));

/** What admins set, and the parts that the site runs on or brings along. */
export const SETTINGS: Record<string, Row[]> = {
  "GET /images/words/{name}": [
    { what: "a word's drawing", at: () => ({ name: "u-1f436" }), expected: everybody(200) },
    { what: "a word that nobody drew", at: () => ({ name: "own-nothing" }), expected: everybody(404) },
  ],
  "GET /api/banner": alone(everybody(200)),
  "GET /api/me/quota": alone(members(200)),
  ...ofAdmins("/api/admin/settings", { GET: 200, PUT: 400 }),
  "PUT /api/admin/settings": alone({ ...everybody(404), admin: 200 }, { body: { signUp: "invited" } }),
  ...ofAdmins("/api/admin/sign-up-links", { GET: 200, POST: 400 }),
  "POST /api/admin/sign-up-links": alone({ ...everybody(404), admin: 201 }, { body: { note: "우리 반" } }),
  ...ofThat(ofAdmins("/api/admin/sign-up-links/{id}", { DELETE: 404 }), { id: NOBODYS }),
  ...ofAdmins("/api/admin/setup", { GET: 200 }),
  ...ofThat(ofAdmins("/api/admin/setup/tests/{part}", { POST: 200 }), { part: "database" }),
  ...ofThat(ofAdmins("/api/admin/mails/{id}/retry", { POST: 404 }), { id: NOBODYS }),
};

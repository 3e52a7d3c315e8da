import { everybody, ofAdmins, type Row } from "./table";
import type { Scene } from "./visitors";

const stranger = ({ stranger: id }: Scene) => ({ id });
const unmade = (body: object, status: number): Row => ({
  what: JSON.stringify(body),
  at: stranger,
  body,
  expected: { ...everybody(404), admin: status },
});
const forWhile = { suspended: { reason: "장난", days: 3 } };

const ONE = "/api/admin/members/{id}";

/** The same of an address with an id in it. */
function ofMember(address: string, statuses: Record<string, number>): Record<string, Row[]> {
  const rows = Object.entries(ofAdmins(address, statuses));
  return Object.fromEntries(rows.map(([key, own]) => [key, own.map((row) => ({ ...row, at: stranger }))]));
}

/** Members and what admins did: for admins alone. */
export const PEOPLE: Record<string, Row[]> = {
  ...ofAdmins("/api/admin/members", { GET: 200 }),
  ...ofMember(ONE, { GET: 200 }),
  [`PATCH ${ONE}`]: [
    unmade(forWhile, 200),
    unmade({ suspended: null }, 200),
    unmade({ role: "admin" }, 200),
    unmade({ role: "owner" }, 400),
    unmade({ ...forWhile, role: "admin" }, 400),
  ],
  ...ofMember(`${ONE}/sessions`, { DELETE: 204 }),
  ...ofMember(`${ONE}/reset-link`, { POST: 202 }),
  ...ofAdmins("/api/admin/audit", { GET: 200 }),
  ...ofAdmins("/api/admin/audit.csv", { GET: 200 }),
};

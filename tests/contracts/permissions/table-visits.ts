import { alone, everybody, ofAdmins, type Row } from "./table";

const RANGE = { from: "2026-11-01", to: "2026-11-30" };
const ASKED: Record<string, Pick<Row, "query" | "body" | "at">> = {
  "GET /api/admin/stats": { query: RANGE },
  "GET /api/admin/stats.csv": { query: { ...RANGE, chart: "byDay" } },
  "PUT /api/admin/agents/{kind}": { at: () => ({ kind: "odd" }), body: { dropped: true } },
};

function ofAdminsAsked(address: string, statuses: Record<string, number>): Record<string, Row[]> {
  const rows = ofAdmins(address, statuses);
  return Object.fromEntries(
    Object.entries(rows).map(([key, list]) => [key, list.map((row) => ({ ...row, ...ASKED[key] }))]),
  );
}

/** Visits: anyone is counted, and the numbers are the admins' alone. */
export const VISITS: Record<string, Row[]> = {
  "POST /api/visits": alone(everybody(204), { body: { path: "/" } }),
  ...ofAdminsAsked("/api/admin/stats", { GET: 200 }),
  ...ofAdminsAsked("/api/admin/stats.csv", { GET: 200 }),
  ...ofAdminsAsked("/api/admin/visits", { GET: 200 }),
  ...ofAdminsAsked("/api/admin/agents/{kind}", { PUT: 204 }),
};

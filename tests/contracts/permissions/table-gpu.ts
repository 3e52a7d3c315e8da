import { ofAdmins, type Row } from "./table";

const DAYS = { from: "2026-11-01", to: "2026-11-07" };
const asking = (rows: Record<string, Row[]>, query: Record<string, string>): Record<string, Row[]> =>
  Object.fromEntries(Object.entries(rows).map(([key, all]) => [key, all.map((row) => ({ ...row, query }))]));
const sending = (rows: Record<string, Row[]>, body: object): Record<string, Row[]> =>
  Object.fromEntries(
    Object.entries(rows).map(([key, all]) => [key, key.startsWith("GET") ? all : all.map((row) => ({ ...row, body }))]),
  );

/** The machine that costs by the hour: to everyone but admins it does not exist, whatever they ask of it. */
export const GPU: Record<string, Row[]> = {
  ...ofAdmins("/api/admin/gpu", { GET: 200 }),
  ...ofAdmins("/api/admin/gpu/stream", { GET: 200 }),
  ...ofAdmins("/api/admin/gpu/start", { POST: 202 }),
  ...sending(ofAdmins("/api/admin/gpu/stop", { POST: 202 }), { force: true }),
  ...sending(ofAdmins("/api/admin/gpu/policy", { GET: 200, PUT: 200 }), { idleMinutes: 20 }),
  ...sending(ofAdmins("/api/admin/gpu/override", { PUT: 200 }), { hours: 2 }),
  ...ofAdmins("/api/admin/gpu/events", { GET: 200 }),
  ...ofAdmins("/api/admin/gpu/events.csv", { GET: 200 }),
  ...asking(ofAdmins("/api/admin/gpu/figures", { GET: 200 }), DAYS),
  ...asking(ofAdmins("/api/admin/gpu/figures.csv", { GET: 200 }), { ...DAYS, chart: "cost" }),
  ...ofAdmins("/api/admin/gpu/suggestion", { GET: 200 }),
};

import type { Messages } from "next-intl";

/** The admins' pages, in the order in which they stand above each of them. A new one is one row here. */
export const DESKS = [
  { path: "/admin", name: "figures" },
  { path: "/admin/members", name: "members" },
  { path: "/admin/reports", name: "reports" },
  { path: "/admin/audit", name: "audit" },
  { path: "/admin/gpu", name: "gpu" },
  { path: "/admin/mail", name: "mail" },
  { path: "/admin/setup", name: "setup" },
] as const satisfies readonly { path: `/admin${string}`; name: keyof Messages["adminDesk"] }[];

export type Desk = (typeof DESKS)[number]["name"];

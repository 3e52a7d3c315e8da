import type { ReaderContext } from "@/lib/accounts/member";
import { privateJson, route } from "@/lib/http/route";

/** GET /api/me/context: what cached pages fill in for who reads them. */
export const GET = route({ auth: "anyone" }, ({ member }) => {
  const context: ReaderContext = { member: member && { id: member.id, name: member.name, role: member.role } };
  return privateJson(context);
});

import { Looks } from "@/lib/domains/accounts/looks-input";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/looks: how I and my family are drawn; who isn't named looks as the painter sees them. */
export const GET = route({ auth: "member" }, async ({ member }) =>
  privateJson(await services().accounts.looks(member.id)),
);

/** PUT /api/me/looks: all of them at once, for every picture from now on. */
export const PUT = route({ auth: "member", body: Looks }, async ({ member, body }) =>
  privateJson(await services().accounts.setLooks(member.id, body)),
);

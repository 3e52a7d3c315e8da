import { NewSignUpLink } from "@/lib/domains/settings/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** The links by which people may sign up where not anyone may. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: PageQuery }, async ({ query }) =>
    privateJson(await services().signUpLinks.list(query)),
  ),
  POST: route({ auth: "admin", body: NewSignUpLink }, async ({ by, body }) =>
    privateJson(await services().signUpLinks.make(by, body), { status: 201 }),
  ),
});

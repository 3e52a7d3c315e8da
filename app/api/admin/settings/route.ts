import { SettingsPatch } from "@/lib/domains/settings/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** What is set of the site, and setting it: what is named changes, on every page of every process at once. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin" }, async () => privateJson(await services().settings.current())),
  PUT: route({ auth: "admin", body: SettingsPatch }, async ({ by, body }) =>
    privateJson(await services().settings.change(by, body)),
  ),
});

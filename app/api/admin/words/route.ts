import { NewAskedWords } from "@/lib/domains/asked-words/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET and PUT /api/admin/words: the words at which writers are asked once more. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin" }, async () => privateJson(await services().askedWords.get())),
  PUT: route({ auth: "admin", body: NewAskedWords }, async ({ by, body }) =>
    privateJson(await services().askedWords.set(by, body)),
  ),
});

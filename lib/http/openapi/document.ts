import { ERROR_CODES } from "@/lib/shared/errors";
import { FoundWords } from "./answers/order";
import { Problem } from "./answers/problem";
import { componentSchemas, type JsonSchema } from "./json-schema";
import type { Domain, Operation } from "./operation";
import { operationObject } from "./operation-object";
import { ACCOUNTS } from "./operations/accounts";
import { AUTH } from "./operations/auth";
import { CELLS } from "./operations/cells";
import { COMMENTS } from "./operations/comments";
import { DAYS } from "./operations/days";
import { DIARIES } from "./operations/diaries";
import { FACE_KEYS } from "./operations/face-keys";
import { FACE_TYPE_GAMES } from "./operations/face-types";
import { FEEDS } from "./operations/feeds";
import { GALLERY } from "./operations/gallery";
import { GPU } from "./operations/gpu";
import { GUARD } from "./operations/guard";
import { MAILS } from "./operations/mails";
import { NEWS } from "./operations/notifications";
import { ORDER } from "./operations/order";
import { PEOPLE } from "./operations/people";
import { PICTURES } from "./operations/pictures";
import { POSTS } from "./operations/posts";
import { PROFILES } from "./operations/profiles";
import { PROTECTION } from "./operations/protection";
import { SESSIONS } from "./operations/sessions";
import { SITE_SETTINGS } from "./operations/settings";
import { SITE } from "./operations/site";
import { VISION } from "./operations/vision";
import { VISITS } from "./operations/visits";
import { WAYS_IN } from "./operations/ways-in";
import { problemResponse } from "./problems";

/** What route() makes, in the order in which a reader meets it. */
export const DOMAINS: readonly Domain[] = [
  ACCOUNTS,
  PROFILES,
  SESSIONS,
  WAYS_IN,
  MAILS,
  POSTS,
  COMMENTS,
  PROTECTION,
  DIARIES,
  NEWS,
  DAYS,
  PICTURES,
  GALLERY,
  FEEDS,
  FACE_KEYS,
  FACE_TYPE_GAMES,
  GUARD,
  VISITS,
  VISION,
  PEOPLE,
  ORDER,
  SITE,
  SITE_SETTINGS,
  GPU,
  CELLS,
];

const ABOUT = `Write your day, a painter draws it, publish it or keep it.

**Who you are** is said by the session cookie, which signing in sets. A write that carries it must also carry an
\`Origin\` header with the site's own address: browsers send one, other callers set it themselves. A write without the
cookie may leave it out, but must not come from another site's page.

**Lists** answer \`{ items, next }\`; \`next\` is the \`cursor\` of the page after, null at the end.

**Errors** are \`application/problem+json\`; \`code\` says which.

**Languages**: texts for the reader follow the \`locale\` cookie, else \`Accept-Language\` (ko, en). Times are ISO 8601
in UTC, days are calendar dates.`;

const HEADERS = {
  RequestId: { description: "Names this answer in the site's log.", schema: { type: "string" } },
  RetryAfter: { description: "Seconds to wait.", schema: { type: "integer", minimum: 1 } },
};

type Paths = Record<string, Record<string, object>>;

/** The API as an OpenAPI 3.1 document. @param cookieName of the session: HTTPS sites have a prefix before it @param title what the site is called */
export function openApiDocument(cookieName: string, title: string) {
  return {
    openapi: "3.1.1",
    info: {
      title,
      version: "1",
      summary: "An AI picture diary",
      description: ABOUT,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "This site" }],
    tags: [AUTH, ...DOMAINS].map(({ tag, description }) => ({ name: tag, description })),
    paths: paths(),
    components: {
      schemas: schemas(DOMAINS.flatMap(({ operations }) => Object.values(operations))),
      responses: Object.fromEntries(ERROR_CODES.map((code) => [code, problemResponse([code])])),
      headers: HEADERS,
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: cookieName, description: "Set by signing in." },
      },
    },
  };
}

function paths(): Paths {
  const all: Paths = {};
  const put = (key: string, operation: object) => {
    const [method = "", path = ""] = key.split(" ");
    all[path] = { ...all[path], [method.toLowerCase()]: operation };
  };
  for (const [key, operation] of Object.entries(AUTH.operations)) put(key, { tags: [AUTH.tag], ...operation });
  for (const { tag, operations } of DOMAINS) {
    for (const [key, operation] of Object.entries(operations)) {
      put(key, { tags: [tag], ...operationObject(key, operation) });
    }
  }
  return all;
}

function schemas(operations: Operation[]): Record<string, JsonSchema> {
  const answers = operations.flatMap((operation) => Object.values(operation.answers));
  const outputs = answers.flatMap(({ content = {} }) => Object.values(content)).filter((named) => named !== null);
  const inputs = componentSchemas(
    operations.map(({ body = {} }) => body),
    "input",
  );
  for (const { body = {}, fields = {} } of operations) {
    for (const name of Object.keys(body)) describeFields(inputs[name], fields);
  }
  return { ...componentSchemas([...outputs, { Problem }, { FoundWords }], "output"), ...inputs };
}

function describeFields(schema: JsonSchema | undefined, fields: Record<string, string>): void {
  for (const [name, field] of Object.entries(schema?.properties ?? {})) {
    if (fields[name] && typeof field === "object") field.description = fields[name];
  }
}

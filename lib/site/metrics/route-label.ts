/** First parts of the addresses this site has; anything else is a stranger's guess and shares one label. */
const PAGES = new Set(["sign-in", "sign-up", "me", "write", "posts", "older", "tags", "help", "metrics"]);
const API = new Set([
  "auth",
  "docs",
  "health",
  "me",
  "members",
  "openapi.json",
  "painters",
  "pictures",
  "posts",
  "words",
]);
const ID = /^([0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f-]{27})$/;
/** Words that follow an id or a collection, such as /api/posts/:id/publish. */
const WORD = /^[a-z-]{1,20}$/;
const DEPTH = 4;

/** The address of a request as a metric's label: few values whatever is asked for, ids replaced, no query. */
export function routeLabel(url: string): string {
  const parts = (url.split("?", 1)[0] ?? "").split("/").filter(Boolean);
  const [first = "", second = ""] = parts;
  if (first === "") return "/";
  if (first === "_next") return "/_next";
  if (first === "images") return "/images/:key";
  if (first === "api" ? !API.has(second) : !PAGES.has(first)) return "other";
  if (second === "auth" || second === "docs") return `/api/${second}`;
  const known = first === "api" ? 2 : 1;
  const shown = parts.slice(0, DEPTH).map((part, at) => (at < known || isWord(parts, at) ? part : ":id"));
  return `/${shown.join("/")}`;
}

/** In the API a word is a word of ours; on pages what follows may be anything, such as a tag. */
function isWord(parts: string[], at: number): boolean {
  const part = parts[at] ?? "";
  return parts[0] === "api" && WORD.test(part) && !ID.test(part) && KNOWN_WORDS.has(part);
}

const KNOWN_WORDS = new Set([
  "publish",
  "cover",
  "pictures",
  "prompt",
  "like",
  "likes",
  "events",
  "sessions",
  "context",
  "posts",
]);

import type { Random } from "./random";
import { cursor, type Resolve, type Schema, STRANGERS, text, valueFor } from "./values";

type Parameter = { name: string; in: "path" | "query"; schema: Schema };
type OperationObject = {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};
/** As much of an OpenAPI document as requests are made from. */
export type Document = { paths: Record<string, Record<string, OperationObject>> };

/** A request before it is written down. */
export type Asked = { method: string; target: string; headers: string[]; body: string };

/** Who asks: a Cookie header, and ids of theirs. */
export type Asker = { cookie: string; ids: string[] };

/** What ends the session that others of these requests are made with. */
const ENDS_SESSIONS = /^delete \/api\/me(\/sessions.*)?$/;

/** One operation of the API, called with values that fit it more or less. */
export function fromDocument(document: Document, asker: Asker, origin: string, random: Random): Asked {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const { path, method, operation } = random.pick(all);
  const resolve: Resolve = (ref) => {
    const parts = ref.slice(2).split("/");
    return parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document) as Schema;
  };
  const valued = (parameter: Parameter) => {
    if (parameter.in === "path") return random.chance(0.8) ? random.pick(asker.ids) : text(random);
    if (parameter.name === "cursor" && random.chance(0.9)) return cursor(random);
    const value = valueFor(parameter.schema, resolve, random);
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  let target = path;
  const query = new URLSearchParams();
  for (const parameter of operation.parameters ?? []) {
    const value = valued(parameter);
    if (parameter.in === "path") target = target.replace(`{${parameter.name}}`, encodeURIComponent(wellFormed(value)));
    else if (random.chance(0.7)) query.append(parameter.name, value);
  }
  if (query.size > 0) target += `?${query}`;
  const [type = "", { schema = {} } = {}] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body = type ? written(type, valueFor(schema, resolve, random), random) : "";
  const headers = [`origin: ${origin}`];
  if (type) headers.push(`content-type: ${type}`);
  if (!ENDS_SESSIONS.test(`${method} ${path}`) && random.chance(0.9)) headers.push(`cookie: ${asker.cookie}`);
  return { method: method.toUpperCase(), target, headers, body };
}

function written(type: string, value: unknown, random: Random): string {
  if (random.chance(0.03)) return random.pick(["{", "nul", '{"a":', '"\\ud800', "[".repeat(5_000), "\xff"]);
  if (type.includes("json")) return JSON.stringify(random.chance(0.03) ? random.pick(STRANGERS) : value);
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new URLSearchParams(fields.map(([name, field]) => [name, String(field)])).toString();
}

/** encodeURIComponent throws at half a character. */
function wellFormed(value: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(value));
}

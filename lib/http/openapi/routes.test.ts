import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { adminDoor } from "../admin-door";
import { UPLOADS } from "../body-limit";
import { route } from "../route";
import { DOMAINS } from "./document";
import type { Operation } from "./operation";
import { AUTH } from "./operations/auth";

type Spec = Pick<Operation, "auth" | "params" | "missing" | "query" | "upload"> & { body?: z.ZodType; limit?: object };
type Handlers = Record<string, { spec?: Spec }>;

// route() hands back what it was given: the document must say the same.
vi.mock("@/lib/http/route", async (importActual) => ({
  ...(await importActual<object>()),
  route: (spec: Spec) => Object.assign(() => {}, { spec }),
}));

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const documented: Record<string, Operation> = Object.assign({}, ...DOMAINS.map(({ operations }) => operations));

/** What somebody wrote handlers for: the rest of an admin's address is its door. */
function written(handlers: Handlers): string[] {
  const isAdmins = Object.values(handlers).some(({ spec }) => spec?.auth === "admin");
  return METHODS.filter((method) => handlers[method] && (handlers[method].spec || !isAdmins));
}

/** Methods that Next would answer by itself, and so give an admin's address away; HEAD is made of GET. */
function unguarded(handlers: Handlers): string[] {
  const isAdmins = Object.values(handlers).some(({ spec }) => spec?.auth === "admin");
  return isAdmins ? METHODS.filter((method) => method !== "HEAD" && !handlers[method]) : [];
}

/** "GET /api/me" -> what its route() was given; all of app/, but the numbers for a monitor. */
async function routes(): Promise<Map<string, Spec>> {
  const found = new Map<string, Spec>();
  const files = await readdir("app", { recursive: true });
  for (const file of files.filter((name) => /^(?!metrics\/)(.+\/)?route\.ts$/.test(name))) {
    const handlers = (await import(path.resolve("app", file))) as Handlers;
    const address = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, "{$1}");
    for (const method of written(handlers)) found.set(`${method} ${address}`, handlers[method]?.spec as Spec);
    expect(unguarded(handlers), `${file}: take its handlers from adminDoor()`).toEqual([]);
  }
  return found;
}

const jsonOf = (schema: z.ZodType | undefined) => schema && z.toJSONSchema(schema, { io: "input" });

test("every route is in the document, and the document names no other", async () => {
  const keys = [...(await routes()).keys()];
  expect(keys.length).toBeGreaterThan(20);
  const ours = keys.filter((key) => !/ \/api\/(auth\/\[\.\.\.nextauth\]|\[\[\.\.\.rest\]\])$/.test(key));
  expect(Object.keys(documented).sort()).toEqual(ours.sort());
});

test("next-auth's addresses are described by hand, and lie where next-auth is", async () => {
  const keys = [...(await routes()).keys()];
  expect(keys).toEqual(expect.arrayContaining(["GET /api/auth/[...nextauth]", "POST /api/auth/[...nextauth]"]));
  for (const key of Object.keys(AUTH.operations)) expect(key).toMatch(/^(GET|POST) \/api\/auth\/[a-z/]+$/);
});

test("who may call, what is read from path, query and body, and limits are the route's own", async () => {
  for (const [key, spec] of await routes()) {
    const operation = documented[key];
    if (!operation) continue;
    const bodies = Object.values(operation.body ?? {});
    expect({ key, auth: operation.auth, missing: operation.missing }).toEqual({
      key,
      auth: spec.auth,
      missing: spec.missing,
    });
    expect(bodies, `${key}: body`).toEqual(spec.body ? [spec.body] : []);
    expect(bodies[0] === spec.body, `${key}: the same body`).toBe(true);
    expect(operation.query === spec.query, `${key}: the same query`).toBe(true);
    expect(operation.upload, `${key}: upload`).toEqual(spec.upload);
    expect(jsonOf(operation.params), `${key}: path`).toEqual(jsonOf(spec.params));
    if (key.startsWith("GET ")) expect(operation.limited ?? false, `${key}: limit`).toBe(spec.limit !== undefined);
  }
});

test("the server in front opens the addresses of uploads and no others, as far as each route does", async () => {
  const taken = [...(await routes())].flatMap(([key, spec]) => (spec?.upload ? [[key, spec.upload.maxBytes]] : []));
  expect(Object.fromEntries(taken)).toEqual(UPLOADS);
});

test("an admin's address that leaves a method to Next is found, and its door is no route of its own", async () => {
  const GET = route({ auth: "admin" }, () => new Response()) as unknown as Handlers[string];
  const missing = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  expect(unguarded({ GET })).toEqual(missing);
  expect(unguarded({ GET: {}, POST: { spec: { auth: "member" } } })).toEqual([]);
  const doors = adminDoor({ GET: GET as never }) as unknown as Handlers;
  expect(unguarded(doors)).toEqual([]);
  expect(written(doors)).toEqual(["GET"]);
});

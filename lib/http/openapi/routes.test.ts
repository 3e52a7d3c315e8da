import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { DOMAINS } from "./document";
import type { Operation } from "./operation";
import { AUTH } from "./operations/auth";

type Spec = Pick<Operation, "auth" | "params" | "missing" | "query"> & { body?: z.ZodType; limit?: object };

// route() hands back what it was given: the document must say the same.
vi.mock("@/lib/http/route", async (importActual) => ({
  ...(await importActual<object>()),
  route: (spec: Spec) => Object.assign(() => {}, { spec }),
}));

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const documented: Record<string, Operation> = Object.assign({}, ...DOMAINS.map(({ operations }) => operations));

/** "GET /api/me" -> what its route() was given; all of app/api and app/images. */
async function routes(): Promise<Map<string, Spec>> {
  const found = new Map<string, Spec>();
  const files = await readdir("app", { recursive: true });
  for (const file of files.filter((name) => /^(api|images)\/(.+\/)?route\.ts$/.test(name))) {
    const handlers = (await import(path.resolve("app", file))) as Record<string, { spec: Spec }>;
    const address = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, "{$1}");
    for (const method of METHODS) if (handlers[method]) found.set(`${method} ${address}`, handlers[method].spec);
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
    expect(jsonOf(operation.params), `${key}: path`).toEqual(jsonOf(spec.params));
    if (key.startsWith("GET ")) expect(operation.limited ?? false, `${key}: limit`).toBe(spec.limit !== undefined);
  }
});

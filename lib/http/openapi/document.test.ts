import { expect, test } from "vitest";
import { z } from "zod";
import { DOMAINS, openApiDocument } from "./document";
import { componentSchemas } from "./json-schema";
import type { Operation } from "./operation";
import { operationObject } from "./operation-object";
import { AUTH } from "./operations/auth";
import { errorCodesOf } from "./problems";

type Node = { [key: string]: Node } & { $ref?: string };
type OperationObject = Node & {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
};

/** The document as it leaves the server. */
function setup() {
  const text = JSON.stringify(openApiDocument("deep-story.session", "Deep Story"));
  const document = JSON.parse(text) as Node;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      key: `${method.toUpperCase()} ${path}`,
      path,
      operation: operation as OperationObject,
    })),
  );
  const at = (ref: string) =>
    ref
      .slice(2)
      .split("/")
      .reduce<Node | undefined>((node, part) => node?.[part], document);
  return { text, document, operations, at };
}

function* walk(node: unknown, where = "#"): Generator<{ where: string; node: Node }> {
  if (typeof node !== "object" || node === null) return;
  yield { where, node: node as Node };
  for (const [key, child] of Object.entries(node)) yield* walk(child, `${where}/${key}`);
}

test("every $ref leads somewhere, and every component is used", () => {
  const { document, at } = setup();
  const refs = new Set([...walk(document)].flatMap(({ node }) => (typeof node.$ref === "string" ? [node.$ref] : [])));
  expect(refs.size).toBeGreaterThan(15);
  for (const ref of refs) expect(at(ref), ref).toBeDefined();
  for (const name of Object.keys(at("#/components/schemas") ?? {})) {
    expect(refs.has(`#/components/schemas/${name}`), name).toBe(true);
  }
});

test("an integer that is sent is bounded by what a column holds", () => {
  const bodies = DOMAINS.flatMap(({ operations }) =>
    Object.values(operations).flatMap(({ query, body = {} }) => [...Object.values(body), ...(query ? [query] : [])]),
  );
  const nodes = [...walk(bodies.map((schema) => z.toJSONSchema(schema, { io: "input" })))];
  const integers = nodes.filter(({ node }) => (node.type as unknown) === "integer");
  expect(integers.length).toBeGreaterThan(3);
  for (const { where, node } of integers) expect(node.maximum, where).toBeLessThan(2 ** 31);
});

test("operations have an id of their own, a summary and a tag that is explained", () => {
  const { document, operations } = setup();
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = (document.tags as unknown as { name: string; description: string }[]).map(({ name }) => name);
  for (const { key, operation } of operations) {
    expect(operation, key).toMatchObject({ summary: expect.any(String), tags: [expect.any(String)] });
    expect(tags, key).toContain((operation.tags as unknown as string[])[0]);
  }
});

test("every part in braces of a path is a parameter, and no other is one", () => {
  for (const { key, path, operation } of setup().operations) {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
    const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(
      inPath.map(({ name }) => name),
      key,
    ).toEqual(inBraces);
    for (const parameter of inPath) expect(parameter.required, key).toBe(true);
  }
});

test("no schema is empty, nor its own document", () => {
  const { document } = setup();
  const schemas = [...walk(document)].filter(({ where }) =>
    /\/(schema|items|(anyOf|allOf)\/\d+|properties\/[^/]+|components\/schemas\/[^/]+)$/.test(where),
  );
  expect(schemas.length).toBeGreaterThan(200);
  for (const { where, node } of schemas) expect(Object.keys(node), where).not.toEqual([]);
  for (const { where, node } of walk(document)) expect([node.$id, node.$schema], where).toEqual([undefined, undefined]);
});

test("callers read what is sent and what is answered: defaults are optional in, always there out", () => {
  const { at } = setup();
  expect(at("#/components/schemas/NewPicture")).toMatchObject({ properties: { style: { default: "crayon" } } });
  expect(at("#/components/schemas/NewPicture")?.required).toBeUndefined();
  expect(at("#/components/schemas/Post")).toMatchObject({
    properties: { cover: { anyOf: [{ $ref: "#/components/schemas/Picture" }, { type: "null" }] } },
    required: expect.arrayContaining(["id", "cover", "publishedAt"]),
  });
  expect(at("#/components/schemas/Post")).not.toHaveProperty("additionalProperties");
  const limit = at("#/paths")?.["/api/posts"]?.get as OperationObject | undefined;
  expect(limit?.parameters).toContainEqual({
    name: "limit",
    in: "query",
    required: false,
    description: expect.any(String),
    schema: { type: "integer", minimum: 1, maximum: 50, default: 20 },
  });
});

test("errors are problem documents, each status with the codes it may have", () => {
  const { at } = setup();
  const responses = at("#/paths")?.["/api/posts/{id}"]?.patch?.responses;
  expect(Object.keys(responses ?? {})).toEqual([
    "200",
    "400",
    "401",
    "403",
    "404",
    "409",
    "413",
    "415",
    "423",
    "429",
    "500",
    "503",
  ]);
  expect(responses?.["404"]).toEqual({ $ref: "#/components/responses/post_not_found" });
  // Missing, it may be behind its reader's own lock.
  expect(responses?.["423"]).toEqual({ $ref: "#/components/responses/diaries_locked" });
  expect(at("#/components/responses/post_not_found")?.content).toMatchObject({
    "application/problem+json": {
      schema: {
        allOf: [{ $ref: "#/components/schemas/Problem" }, { properties: { code: { enum: ["post_not_found"] } } }],
      },
      examples: { post_not_found: { value: { status: 404, title: "No such post" } } },
    },
  });
  const stale = JSON.stringify(at("#/components/responses/stale_version"));
  expect(stale).toContain('"current":{"$ref":"#/components/schemas/OwnPost"}');
});

test("what route() itself answers follows from who may call and what is read", () => {
  const read: Operation = { id: "x", summary: "x", auth: "anyone", answers: {} };
  expect(errorCodesOf("GET", read)).toEqual(["internal", "unavailable"]);
  expect(errorCodesOf("POST", { ...read, auth: "admin", body: { X: z.object({}) } })).toEqual([
    "not_found",
    "foreign_origin",
    "too_many_requests",
    "invalid_input",
    "wrong_media_type",
    "too_large",
    "internal",
    "no_room",
    "unavailable",
  ]);
  expect(errorCodesOf("GET", { ...read, auth: "member" })).toEqual(["not_signed_in", "internal", "unavailable"]);
  const upload = { maxBytes: 1_000, types: ["image/png"] } as const;
  const refusals = ["invalid_input", "wrong_media_type", "too_large"];
  expect(errorCodesOf("PUT", { ...read, upload })).toEqual(expect.arrayContaining(refusals));
});

test("an upload is a form with one binary file, of the types that are taken, beside its text fields", () => {
  const upload = { maxBytes: 2_000_000, types: ["image/png", "image/webp"] } as const;
  const put: Operation = { id: "putAvatar", summary: "x", auth: "member", upload, answers: {} };
  const formOf = (operation: Operation) => {
    const { requestBody, responses } = operationObject("PUT /api/me/avatar", operation);
    expect(Object.keys(responses as object)).toEqual(expect.arrayContaining(["400", "413", "415"]));
    return requestBody;
  };
  const file = { type: "string", format: "binary", description: expect.stringContaining("2000000 bytes") };
  const form = { type: "object", required: ["file"], properties: { file } };
  const encoding = { file: { contentType: "image/png, image/webp" } };
  expect(formOf(put)).toEqual({ required: true, content: { "multipart/form-data": { schema: form, encoding } } });
  expect(formOf({ ...put, body: { Caption: z.object({ alt: z.string() }) } })).toEqual({
    required: true,
    content: {
      "multipart/form-data": { schema: { allOf: [{ $ref: "#/components/schemas/Caption" }, form] }, encoding },
    },
  });
});

test("a write says that it needs the session, and so does every read that a guest can't make", () => {
  const { operations, document } = setup();
  const auth = Object.assign({}, ...DOMAINS.map(({ operations }) => operations)) as Record<string, Operation>;
  for (const { key, operation } of operations.filter(({ key }) => !(key in AUTH.operations))) {
    const needed = auth[key]?.auth !== "anyone";
    expect(JSON.stringify(operation.security) === '[{"session":[]}]', key).toBe(needed);
  }
  expect(document.components?.securitySchemes?.session).toMatchObject({ in: "cookie", name: "deep-story.session" });
});

test("two schemas can't have one name", () => {
  const twice = [{ X: z.object({ a: z.string() }) }, { X: z.object({ b: z.string() }) }];
  expect(() => componentSchemas(twice, "output")).toThrow("Two schemas are called X");
});

import { z } from "zod";
import type { Named } from "./operation";

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Io = "input" | "output";

export const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/**
 * JSON Schemas (draft 2020-12, which OpenAPI 3.1 speaks) by name; where one holds another it says `$ref`.
 * @param io what a caller sends, or what is answered
 * @throws Error when two schemas want the same name
 */
export function componentSchemas(named: Named[], io: Io): Record<string, JsonSchema> {
  const byName = new Map<string, z.ZodType>();
  for (const [name, schema] of named.flatMap((one) => Object.entries(one))) {
    if ((byName.get(name) ?? schema) !== schema) throw new Error(`Two schemas are called ${name}`);
    byName.set(name, schema);
  }
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of byName) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...options(io), uri: (id) => refTo(id).$ref });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}

/** The fields of a path's or query's schema, as a caller sends them. */
export function fieldSchemas(schema: z.ZodObject): { name: string; required: boolean; schema: JsonSchema }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, options("input")) as JsonSchema;
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field as JsonSchema,
  }));
}

function options(io: Io) {
  return {
    io,
    target: "draft-2020-12",
    override: ({ jsonSchema }: { jsonSchema: JsonSchema }) => {
      // The format says it all; zod's pattern for it is a line long.
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // Answers gain fields over time: callers must not refuse what they don't know.
      if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (isEmpty(jsonSchema.additionalProperties)) delete jsonSchema.additionalProperties;
    },
  } as const;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

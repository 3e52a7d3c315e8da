import type { Random } from "./random";

/** As much of JSON Schema (draft 2020-12) as our document uses. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
};
export type Resolve = (ref: string) => Schema;

const TEXTS = [
  "",
  " ",
  "a",
  "하루",
  "\0",
  "\ud800",
  "\udfff\ud800",
  "a\u0301",
  "\u202e",
  "👨‍👩‍👧",
  "\u3164",
  "%",
  "'; --",
  "\r\n",
  "\\",
  "-1",
];
const DAYS = [
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "2024-02-30",
  "2026-13-01",
  "-000001-01-01",
  "+275760-09-13",
  "2026-1-1",
  "2026-11-28",
];
const TIMES = [
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59.999Z",
  "2026-11-28T24:00:00Z",
  "2026-11-28T00:00:00+99:99",
  "2026-11-28T00:00:00Z",
];
const IDS = [
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "0190f0a0-1111-7222-8333-444455556666",
  "0190F0A0-1111-7222-8333-444455556666",
  "x",
  "0190f0a011117222833344445555666",
];
const MAILS = ["a@example.com", "A@B.C", "a@b", "\0@example.com", `${"a".repeat(300)}@example.com`, "가@나.다", "@"];
const NUMBERS = [-1, 0, 1, 0.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, 2 ** 63, 1e308, -0];
export const STRANGERS: readonly unknown[] = [null, true, 0, -1, "", [], {}, [[]], "\0", 1e308, { constructor: 1 }];

export function text(random: Random, most = 40): string {
  const length = random.pick([0, 1, 2, most - 1, most, most + 1]);
  const piece = random.pick([...TEXTS, "x", "글"]);
  if (random.chance(0.5)) return piece;
  return piece.repeat(Math.max(1, Math.ceil(length / Math.max(1, piece.length)))).slice(0, 60_000);
}

/** Where a list goes on: ours are base64url of a JSON tuple. */
export function cursor(random: Random): string {
  const parts = Array.from({ length: random.int(4) }, () =>
    random.pick<unknown>([...TIMES, ...IDS, ...NUMBERS, "1", "99999999999999999", null]),
  );
  const json = random.chance(0.8) ? JSON.stringify(parts) : text(random);
  return Buffer.from(json).toString("base64url");
}

/** A value that fits the schema more or less, at its edges more often than not. */
export function valueFor(schema: Schema, resolve: Resolve, random: Random, depth = 0): unknown {
  if (depth > 6 || random.chance(0.06)) return random.pick(STRANGERS);
  if (schema.$ref) return valueFor(resolve(schema.$ref), resolve, random, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.chance(0.9) ? random.pick(schema.enum) : text(random);
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return valueFor(random.pick(several), resolve, random, depth + 1);
  const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type;
  if (type === "object") return objectOf(schema, resolve, random, depth);
  if (type === "array")
    return Array.from({ length: random.pick([0, 1, 2, 3, 60]) }, () =>
      valueFor(schema.items ?? {}, resolve, random, depth + 1),
    );
  if (type === "integer" || type === "number")
    return random.pick([...NUMBERS, schema.minimum ?? 0, schema.maximum ?? 0, (schema.maximum ?? 0) + 1]);
  if (type === "boolean") return random.chance(0.5);
  if (type === "null") return null;
  return textOf(schema, random);
}

function objectOf(schema: Schema, resolve: Resolve, random: Random, depth: number): unknown {
  const entries = Object.entries(schema.properties ?? {})
    .filter(() => random.chance(0.75))
    .map(([name, field]) => [name, valueFor(field, resolve, random, depth + 1)]);
  const names = schema.propertyNames && valueFor(schema.propertyNames, resolve, random, depth + 1);
  if (typeof names === "string" && typeof schema.additionalProperties === "object") {
    entries.push([names, valueFor(schema.additionalProperties, resolve, random, depth + 1)]);
  }
  if (random.chance(0.05)) entries.push([random.pick(["__proto__", "constructor", "toString", "\0", "id"]), 1]);
  return Object.fromEntries(entries);
}

function textOf({ format, maxLength }: Schema, random: Random): string {
  if (random.chance(0.1)) return text(random, maxLength);
  if (format === "uuid") return random.pick(IDS);
  if (format === "date") return random.pick(DAYS);
  if (format === "date-time") return random.pick(TIMES);
  if (format === "email") return random.pick(MAILS);
  return text(random, maxLength);
}

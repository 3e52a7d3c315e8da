import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const read = (file: string) => readFileSync(file, "utf8");
const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""));

const Service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.unknown()).default({}),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
});
const Compose = z.object({
  services: z.record(z.string(), Service),
  networks: z.record(z.string(), z.unknown()).default({}),
  volumes: z.record(z.string(), z.unknown()).default({}),
});

/** A compose file as PyYAML reads it: it is among what the tests install, and a parser of our own is not. */
function compose(file: string) {
  const own = ".venv/bin/python";
  const python = existsSync(own) ? own : process.env.MOTO_PYTHON;
  if (!python) throw new Error("These tests need PyYAML: a Python that has it in .venv, or named by MOTO_PYTHON");
  const script = "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))";
  return Compose.parse(JSON.parse(execFileSync(python, ["-c", script], { input: read(file), encoding: "utf8" })));
}

const FILES = ["deploy/compose.yaml", "deploy/compose.tls.yaml", "deploy/compose.gpu.yaml"];

/** Variables that the code reads, by who reads them. */
const WEB = new Set([...names(read("lib/site/env.ts"), /^ {2}([A-Z][A-Z0-9_]+):/gm), "HOST"]);
const MODEL = names(read("model-server/model_server/config.py"), /^ {4}"([A-Z_]+)": \(/gm);
/** Read by libraries and images. */
const LIBRARIES = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
const IMAGES: Record<string, string[]> = {
  nginx: ["NGINX_ENVSUBST_OUTPUT_DIR", ...names(read("deploy/nginx.conf.template"), /\$\{([A-Z_]+)\}/g)],
  postgres: ["POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"],
  redis: ["REDIS_PASSWORD"],
  s3: LIBRARIES,
  "model-server": [...MODEL],
};

test("services are given only variables that somebody reads, and nginx all that its template names", () => {
  for (const file of FILES) {
    for (const [name, { environment }] of Object.entries(compose(file).services)) {
      const known = new Set(IMAGES[name] ?? [...WEB, ...LIBRARIES]);
      expect({ [name]: Object.keys(environment).filter((variable) => !known.has(variable)) }).toEqual({ [name]: [] });
    }
  }
  const { nginx } = compose("deploy/compose.yaml").services;
  expect(Object.keys(nginx?.environment ?? {}).sort()).toEqual([...(IMAGES.nginx ?? [])].sort());
});

test("images are pinned, and what a service refers to is there", () => {
  const { services, networks, volumes } = compose("deploy/compose.yaml");
  for (const service of Object.values(services)) {
    if (!service.build) expect(service.image).toMatch(/:\d+\.\d+[\w.-]*$/);
    const { context = ".", dockerfile = "" } = service.build ?? {};
    if (service.build) expect(existsSync(path.join("deploy", context, dockerfile))).toBe(true);
    for (const other of Object.keys(service.depends_on)) expect(services).toHaveProperty(other);
    for (const network of service.networks) expect(networks).toHaveProperty(network);
    for (const [from = ""] of service.volumes.map((volume) => volume.split(":"))) {
      if (from.startsWith(".")) expect(existsSync(path.join("deploy", from))).toBe(true);
      else expect(volumes).toHaveProperty(from);
    }
  }
});

test("secrets come from a file that is not kept here: each is named in the example, without a value", () => {
  const example = read("deploy/.env.example");
  const asked = FILES.flatMap((file) => [...names(read(file), /\$\{([A-Z_0-9]+)/g)]);
  const offered = names(example, /^([A-Z_0-9]+)=/gm);
  expect([...offered].sort()).toEqual([...new Set(asked)].sort());
  for (const [, name, value] of example.matchAll(/^([A-Z_0-9]+)=(.*)$/gm)) {
    if (/SECRET|PASSWORD|TOKEN|KEY/.test(name ?? "")) expect({ name, value }).toEqual({ name, value: "" });
  }
  for (const service of Object.values(compose("deploy/compose.yaml").services)) {
    for (const [name, value] of Object.entries(service.environment)) {
      if (/SECRET|PASSWORD|TOKEN|ACCESS_KEY/.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+:\?\}$/);
    }
  }
  expect(read("deploy/.gitignore").split("\n")).toContain(".env");
});

const INSTRUCTIONS = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|CMD)$/;

test.each([
  ["deploy/web.Dockerfile", "."],
  ["deploy/model-server.Dockerfile", "model-server"],
])("%s names a pinned base, copies what is there, and ends as an unprivileged user", (file, context) => {
  const text = read(file)
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ");
  const steps = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/\s+/));
  for (const [instruction] of steps) expect(instruction).toMatch(INSTRUCTIONS);
  for (const [, image] of steps.filter(([instruction]) => instruction === "FROM")) expect(image).toMatch(/:\d+\.\d+/);
  for (const [, ...parts] of steps.filter(([instruction]) => instruction === "COPY")) {
    if (parts[0]?.startsWith("--from=")) continue;
    for (const source of parts.slice(0, -1)) expect(existsSync(path.join(context, source)), source).toBe(true);
  }
  expect(steps.findLast(([instruction]) => instruction === "USER")?.[1]).not.toBe("root");
  for (const [, last] of text.matchAll(/CMD (\[.*\])$/gm)) expect(JSON.parse(last ?? "")).toBeInstanceOf(Array);
});

test("the image gets every folder that the build looks at, and neither secrets nor what was built here", () => {
  const lines = read(".dockerignore").split("\n");
  expect(lines.find((line) => !line.startsWith("#"))).toBe("*");
  const folders = read("scripts/support/setup/site-build.mjs").match(/FOLDERS = (\[.*\])/)?.[1] ?? "[]";
  for (const folder of JSON.parse(folders)) expect(lines).toContain(`!${folder}`);
  expect(lines).not.toContain("!deploy");
});

test("docs/operations.md has every variable and every metric, and none that nobody knows", () => {
  const docs = read("docs/operations.md");
  const table = docs.slice(docs.indexOf("## Every variable"), docs.indexOf("## The compose file"));
  const described = new Set<string>();
  for (const [, cell = ""] of table.matchAll(/^\| (`[^|]*)\|/gm)) {
    for (const name of names(cell, /`([A-Z_0-9]+)`/g)) described.add(name);
  }
  expect([...described].sort()).toEqual([...WEB].sort());
  const metrics = names(read("lib/site/metrics/metrics.ts"), /name: "(deep_story_\w+)"/g);
  expect([...names(docs, /`(deep_story_\w+)`/g)].sort()).toEqual([...metrics].sort());
});

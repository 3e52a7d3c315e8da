import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { checkFloors, drawFloors, edgesIn, whyNot } from "./floors.mjs";

const run = promisify(execFile);
const LINTER = path.resolve("node_modules/@biomejs/biome/bin/biome");

/** What the project's linter says of files in an empty project: path and source. */
async function linted(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-floors-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp("biome.json", path.join(folder, "biome.json"));
  for (const [file, source] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), source);
  }
  const args = [LINTER, "lint", "--vcs-enabled=false", "--only=style/noRestrictedImports", "--reporter=github", "."];
  return run(process.execPath, args, { cwd: folder }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }) => stdout + stderr,
  );
}

const importing = (address: string) => `import { x } from "${address}";\n\nexport const y = x;\n`;

test.each([
  ["a domain imports the site", "lib/domains/born-today/room.ts", "@/lib/site/env"],
  ["a domain imports the edge", "lib/domains/born-today/inside/room.ts", "@/lib/http/route"],
  ["a domain imports Next", "lib/domains/born-today/room.ts", "next/cache"],
  ["a domain imports a component", "lib/domains/born-today/room.ts", "@/components/ui/button"],
  ["an engine imports a domain", "lib/engines/born-today/engine.ts", "@/lib/domains/posts/post"],
  ["a painter imports a domain", "lib/painters/born-today/painter.ts", "@/lib/domains/posts/post"],
  ["the site imports the edge", "lib/site/born-today/part.ts", "@/lib/http/route"],
  ["the edge imports what runs it", "lib/http/born-today/part.ts", "@/lib/processes/boot"],
  ["a component imports the site", "components/born-today/view.ts", "@/lib/site/services"],
  ["a page imports an engine", "app/born-today/page.ts", "@/lib/engines/db/locks"],
])("the linter guards a folder on the day it is born: %s", async (_what, file, address) => {
  expect(await linted({ [file]: importing(address) })).toContain("noRestrictedImports");
});

test("the linter lets a new folder import what is below", async () => {
  const files = {
    "lib/domains/born-today/room.ts": importing("@/lib/engines/db/locks"),
    "lib/http/born-today/part.ts": importing("@/lib/site/services"),
    "components/born-today/view.ts": importing("@/lib/domains/posts/post"),
  };
  expect(await linted(files)).not.toContain("noRestrictedImports");
});

const edge = (from: string, to: string, isType = false) => ({ from, to, isType });

test("what another domain may know is the file named in the singular, and the rights", () => {
  const room = "lib/domains/comments/comments.ts";
  expect(whyNot(edge(room, "lib/domains/posts/post"))).toBeNull();
  expect(whyNot(edge(room, "lib/domains/diaries/diary"))).toBeNull();
  expect(whyNot(edge(room, "lib/domains/posts/rights"))).toBeNull();
  expect(whyNot(edge(room, "lib/domains/comments/inside/rule"))).toBeNull();
  for (const inside of ["lib/domains/posts/posts", "lib/domains/posts/post/inside", "lib/domains/diaries/post"]) {
    expect(whyNot(edge(room, inside)), inside).toContain("another domain");
    expect(whyNot(edge(room, inside, true)), inside).toContain("another domain");
  }
});

test("a domain knows the type of a port and opens none", () => {
  const room = "lib/domains/comments/comments.ts";
  expect(whyNot(edge(room, "lib/engines/mail/mailer", true))).toBeNull();
  expect(whyNot(edge(room, "lib/engines/db/locks"))).toBeNull();
  expect(whyNot(edge(room, "lib/engines/mail/smtp-mailer"))).toContain("type of a port");
});

test("components may know types of a domain, and values of its front alone", () => {
  const view = "components/comments/comment-list.tsx";
  expect(whyNot(edge(view, "lib/domains/comments/inputs", true))).toBeNull();
  expect(whyNot(edge(view, "lib/domains/comments/comment"))).toBeNull();
  expect(whyNot(edge(view, "lib/domains/comments/inputs"))).toContain("components may know");
  expect(whyNot(edge("lib/http/pages/part.ts", "components/ui/button"))).toContain("only app");
});

test("imports are found in every form, and types are told apart", () => {
  const source = `import "server-only";
import a from "@/lib/site/env";
import type { B } from "../posts/post";
import { type C, type D } from "./near";
import { type E, f } from "@/lib/shared/day.ts";
export { g } from "@/lib/http/route";
const h = await import("@/lib/processes/boot");
type I = import("@/lib/engines/db/locks").Lock;
const text = 'from "@/lib/not-one"';
import z from "zod";
`;
  const found = edgesIn("lib/domains/comments/comments.ts", source).map(({ to, isType }) => [to, isType]);
  expect(found).toEqual([
    ["lib/site/env", false],
    ["lib/domains/posts/post", true],
    ["lib/domains/comments/near", true],
    ["lib/shared/day", false],
    ["lib/http/route", false],
    ["lib/processes/boot", false],
    ["lib/engines/db/locks", false],
  ]);
});

test("the house stands: no import goes up", () => {
  const { table, problems } = checkFloors();
  expect(problems).toEqual([]);
  expect(drawFloors(table).split("\n")).toHaveLength(table.size + 1);
});

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDERS = "app|bench|components|deploy|docs|lib|model-server|prisma|scripts|tests";
/** A path as texts and comments name it: with an ending, or a folder of at least two names. */
const CITED = new RegExp(`(?<![\\w./@-])(?:${FOLDERS})/[\\w./\\[\\]-]*\\w(?:\\.\\w+)?`, "g");
const ENDINGS = ["", "]", ".ts", ".tsx", ".mjs", ".mts", ".js", ".md"];
/** Written when the project is built or set up, or a name that stands for any. */
const MADE = /^lib\/engines\/db\/generated\b|^deploy\/\.env$|\/NAME\./;

/** What a text says of the project's files: paths in Markdown, and in comments of the code. */
function citedIn(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const spoken = /\.md$/.test(file) ? text : (text.match(/\/\*[\s\S]*?\*\/|\/\/.*|^\s*#.*$/gm) ?? []).join("\n");
  return [...spoken.matchAll(CITED)].map(([path]) => path);
}

test("every file that a text or a comment names is there", () => {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
    .split("\n")
    .filter((file) => /\.(md|tsx?|mts|mjs|js|prisma|py)$/.test(file) && existsSync(file));
  const missing = files.flatMap((file) =>
    citedIn(file)
      .filter((path) => !MADE.test(path) && !ENDINGS.some((ending) => existsSync(path + ending)))
      .map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

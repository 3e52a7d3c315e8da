import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesUnder } from "@/scripts/support/setup/content-hash.mjs";

const sources = ["app", "components", "lib"]
  .flatMap(filesUnder)
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const importing = (what: RegExp) => sources.filter(({ text }) => what.test(text)).map(({ file }) => file);

test("the library of charts is in one file, which is loaded by none but the frame of a chart, and only when it is wanted", () => {
  expect(importing(/^import (?!type )[^;]*from "(?:react-)?apexcharts"/m)).toEqual([
    "components/admin/figures/canvas.tsx",
  ]);
  expect(importing(/from "[^"]*figures\/canvas"|from "\.\/canvas"/)).toEqual([]);
  expect(importing(/import\("[^"]*\/canvas"\)/)).toEqual(["components/admin/figures/drawing-frame.tsx"]);
  const users = importing(/from "[^"]*(?:admin|\.\.)\/figures\//);
  expect(users.filter((file) => !file.startsWith("components/admin/gpu/"))).toEqual([
    "app/[locale]/admin/page.tsx",
    "app/[locale]/me/guard/page.tsx",
    "components/lab/guard/kept/sittings-card.tsx",
  ]);
  expect(importing(/from "[^"]*admin\/gpu\//)).toEqual(["app/[locale]/admin/gpu/page.tsx"]);
});

test("its version is named exactly: the next ones have another licence", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect([dependencies.apexcharts, dependencies["react-apexcharts"]]).toEqual(["4.7.0", "1.7.0"]);
  expect(JSON.parse(readFileSync("node_modules/apexcharts/package.json", "utf8")).license).toBe("MIT");
});

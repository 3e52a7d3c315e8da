import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIGHT_PAPER } from "./paper-colours";

test("what is drawn without a style sheet has the colours of the pages", () => {
  const [, light = ""] = readFileSync("app/globals.css", "utf8").match(/:root \{([^}]*)\}/) ?? [];
  const named = Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
  expect(named).toMatchObject(LIGHT_PAPER);
});

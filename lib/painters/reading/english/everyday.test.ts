import { expect, test } from "vitest";
import { understand } from "../read";

const idsIn = (text: string) => understand(text).findings.map(({ id }) => id);

test.each([
  ["I could not find the remote.", "remote"],
  ["I lost my rubber, so I could not erase it.", "eraser"],
  ["A flat tyre stopped us.", "tyre"],
  ["We bought a coffee table.", "desk"],
  ["Mum closed the garden gate.", "door"],
  ["We climbed over the ruins.", "castle"],
])("an everyday noun is read: %s", (text, id) => {
  expect(idsIn(text)).toContain(id);
});

test.each([
  ["We bought a coffee table.", "coffee"],
  ["Mum closed the garden gate.", "garden"],
  ["Rain ruins everything.", "castle"],
  ["Dad barrels down the road.", "barrel"],
  ["It was a chain reaction.", "chainlink"],
  ["He made a rash decision.", "illness"],
  ["I asked at the local branch.", "tree"],
  ["We drove to a remote village.", "remote"],
  ["The dog was stuffing his face.", "sauce"],
])("the same letters mean another thing: %s", (text, id) => {
  expect(idsIn(text)).not.toContain(id);
});

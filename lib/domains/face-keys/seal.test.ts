import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sealFace, unsealFace } from "./seal";

const SECRET = "a secret of tests, long enough";
const face = fc.float32Array({ minLength: 128, maxLength: 128, noNaN: true });

test("what was sealed for a member is theirs to read, to the bit", () => {
  fc.assert(
    fc.property(fc.uuid(), face, (member, numbers) => {
      expect(unsealFace(SECRET, member, sealFace(SECRET, member, numbers))).toEqual(numbers);
    }),
  );
});

test("two seals of one face have nothing in common", () => {
  const numbers = new Float32Array(128).fill(0.1);
  const [one, other] = [sealFace(SECRET, "m", numbers), sealFace(SECRET, "m", numbers)];
  expect(one.equals(other)).toBe(false);
  expect(one.includes(Buffer.from(numbers.buffer).subarray(0, 16))).toBe(false);
});

test("another member, another secret, a changed or a missing byte open nothing", () => {
  const member = randomUUID();
  const sealed = sealFace(SECRET, member, new Float32Array(128).fill(0.1));
  expect(unsealFace(SECRET, randomUUID(), sealed)).toBeNull();
  expect(unsealFace(`${SECRET}!`, member, sealed)).toBeNull();
  for (const at of [0, 12, 28, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unsealFace(SECRET, member, changed)).toBeNull();
  }
  for (const length of [0, 5, 27, 28, sealed.length - 1]) {
    expect(unsealFace(SECRET, member, sealed.subarray(0, length))).toBeNull();
  }
  // What is shorter than a face, sealed by the same hand.
  expect(unsealFace(SECRET, member, sealFace(SECRET, member, new Float32Array(127)))).toBeNull();
});

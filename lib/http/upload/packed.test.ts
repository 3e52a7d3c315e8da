import { encode } from "@msgpack/msgpack";
import { expect, test } from "vitest";
import { fileInPacked, isPacked } from "./packed";

const IMAGE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

const why = (body: Uint8Array) => {
  try {
    return fileInPacked(Buffer.from(body)).toString("hex");
  } catch (error) {
    const { code, extra } = error as { code: string; extra: { detail: string } };
    return `${code}: ${extra.detail}`;
  }
};
const header = (...bytes: number[]) => Uint8Array.from([0x81, 0xa3, ...Buffer.from("img"), ...bytes]);

test("the image of a packed body comes out byte for byte, whatever little stands beside it", () => {
  expect(fileInPacked(Buffer.from(encode({ img: new Uint8Array(IMAGE) })))).toEqual(IMAGE);
  expect(fileInPacked(Buffer.from(encode({ name: "me", id: 7, img: new Uint8Array(IMAGE) })))).toEqual(IMAGE);
  // A view into a larger buffer, as Node's pool gives them.
  const view = new Uint8Array([9, 9, ...IMAGE, 9]).subarray(2, -1);
  expect(fileInPacked(Buffer.from(encode({ img: view })))).toEqual(IMAGE);
  expect(["application/msgpack", "application/x-msgpack", "Application/vnd.msgpack; v=1"].every(isPacked)).toBe(true);
  expect(isPacked("application/json")).toBe(false);
});

test("a packed body that was turned into text says so: its first byte became the number -17", () => {
  const text = new TextDecoder().decode(encode({ img: new Uint8Array(IMAGE) }));
  const body = new TextEncoder().encode(text);
  expect(body[0]).toBe(0xef);
  expect(new Int8Array(body)[0]).toBe(-17);
  expect(why(body)).toMatch(/^invalid_input: The packed body was turned into text .*-17/);
});

test.each<[string, Uint8Array, RegExp]>([
  ["nothing", new Uint8Array(), /is empty/],
  ["an ArrayBuffer for the body", encode(new Uint8Array(IMAGE).buffer), /an ArrayBuffer was packed/],
  ["an ArrayBuffer for the image", encode({ img: new Uint8Array(IMAGE).buffer }), /an ArrayBuffer was packed/],
  ["the image as text", encode({ img: IMAGE.toString("base64") }), /is a text \(str\)/],
  ["the image as a list of numbers", encode({ img: [...IMAGE] }), /not MessagePack of the form/],
  ["another name", encode({ image: new Uint8Array(IMAGE) }), /has no "img"/],
  ["no bytes", encode({ img: new Uint8Array() }), /img is empty/],
  ["a number", encode({ img: 5 }), /not the bytes/],
  ["null", encode(null), /not a map/],
  ["the bare image", IMAGE, /not a map|not MessagePack/],
  ["JSON", Buffer.from('{"img":"x"}'), /not a map/],
  ["cut off", encode({ img: new Uint8Array(IMAGE) }).subarray(0, -2), /not MessagePack/],
  ["more behind it", Buffer.concat([encode({ img: new Uint8Array(IMAGE) }), Buffer.from([1])]), /not MessagePack/],
])("%s is refused and says why", (_, body, expected) => {
  expect(why(body)).toMatch(expected);
});

const nested = (open: number[], depth: number) =>
  Uint8Array.from([0x81, 0xa3, ...Buffer.from("img"), ...Array.from({ length: depth }, () => open).flat()]);

test.each<[string, Uint8Array]>([
  ["lists within lists", nested([0x91], 100_000)],
  ["maps within maps", nested([0x81, 0xa1, 0x61], 100_000)],
  ["bytes of 4 GiB that are not there", header(0xc6, 0xff, 0xff, 0xff, 0xff)],
  ["a text of 4 GiB that is not there", header(0xdb, 0xff, 0xff, 0xff, 0xff)],
  ["a list of 4 billion", header(0xdd, 0xff, 0xff, 0xff, 0xff)],
  ["a map of 10 million", Uint8Array.from([0xdf, 0x00, 0x98, 0x96, 0x80])],
  ["a map of 10 million within", header(0xdf, 0x00, 0x98, 0x96, 0x80)],
  ["an extension of 4 GiB", header(0xc9, 0xff, 0xff, 0xff, 0xff, 1)],
  ["a thousand keys", encode(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${at}`, at])))],
  ["a key that is a long text", encode({ ["k".repeat(1000)]: 1 })],
])("a bomb (%s) is refused before anything is made of it", (_, body) => {
  const before = process.memoryUsage();
  expect(why(body)).toMatch(/^invalid_input: /);
  const after = process.memoryUsage();
  expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(48 * 1024 * 1024);
});

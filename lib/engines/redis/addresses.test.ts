import { expect, test } from "vitest";
import { redisAddresses } from "./addresses";

test("one address is one server, with its name, password and database", () => {
  expect(redisAddresses("redis://localhost")).toEqual([{ host: "localhost", port: 6379, db: 0 }]);
  expect(redisAddresses("rediss://me:p%40ss@cache.example:6380/2")).toEqual([
    { host: "cache.example", port: 6380, username: "me", password: "p@ss", db: 2, tls: {} },
  ]);
  expect(redisAddresses("redis://[::1]:7000")[0]).toMatchObject({ host: "::1", port: 7000 });
});

test("the second address of a cluster takes what it leaves out from the first", () => {
  const shared = { password: "secret", db: 0, tls: {} };
  expect(redisAddresses("rediss://:secret@a:7000, b:7001,")).toEqual([
    { host: "a", port: 7000, ...shared },
    { host: "b", port: 7001, ...shared },
  ]);
  expect(redisAddresses("redis://a:7000,redis://b:7001")).toEqual([
    { host: "a", port: 7000, db: 0 },
    { host: "b", port: 7001, db: 0 },
  ]);
});

test("what is not an address is refused", () => {
  expect(() => redisAddresses("redis://localhost/sessions")).toThrow(TypeError);
  expect(() => redisAddresses("redis://a:7000,b:many")).toThrow(TypeError);
});

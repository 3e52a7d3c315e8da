import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { Looks } from "./looks-input";

const ME = {
  age: "adult",
  hair: "bob",
  hairColour: "black",
  skin: "light",
  glasses: true,
  moustache: false,
  outfit: "hoodie",
  colour: "green",
} as const;

test("nobody has looks of their own until they save some, and each save replaces all", async () => {
  const { accounts, member } = await testSite();
  const { id } = await member();
  const { id: other } = await member("하늘");
  expect(await accounts.looks(id)).toEqual({});
  await accounts.setLooks(id, { me: ME, mom: { ...ME, glasses: false } });
  expect(await accounts.setLooks(id, { me: { ...ME, colour: "red" } })).toEqual({ me: { ...ME, colour: "red" } });
  expect(await accounts.looks(id)).toEqual({ me: { ...ME, colour: "red" } });
  expect(await accounts.looks(other)).toEqual({});
});

test("looks are complete and of people the painter knows", () => {
  expect(Looks.safeParse({ me: ME }).success).toBe(true);
  const { hair, ...bald } = ME;
  expect(hair).toBe("bob");
  const refused = [{ me: bald }, { boss: ME }, { me: { ...ME, hair: "blue" } }, { me: { ...ME, name: "지우" } }];
  for (const looks of refused) expect(Looks.safeParse(looks).success).toBe(false);
});

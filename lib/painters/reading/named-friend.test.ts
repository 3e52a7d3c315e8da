import { expect, test } from "vitest";
import type { SavedLook } from "../looks";
import { withFriend } from "./named-friend";

const LOOK: SavedLook = {
  age: "teen",
  hair: "pony",
  hairColour: "ginger",
  skin: "light",
  glasses: true,
  moustache: false,
  outfit: "hoodie",
  colour: "green",
};

const told = (text: string, name: string) => withFriend(text, {}, { name, look: LOOK }).text;

test("a friend who is named is drawn as the friend, with their own look", () => {
  const found = withFriend("서연이랑 떡볶이를 먹었다", { me: LOOK }, { name: "서연", look: LOOK });
  expect(found).toEqual({ text: "친구랑 떡볶이를 먹었다", looks: { me: LOOK, friend: LOOK }, isNamed: true });
  const none = withFriend("혼자 떡볶이를 먹었다", {}, { name: "서연", look: LOOK });
  expect(none).toEqual({ text: "혼자 떡볶이를 먹었다", looks: {}, isNamed: false });
  expect(withFriend("서연이랑", {}, null)).toEqual({ text: "서연이랑", looks: {}, isNamed: false });
});

test.each([
  ["민준이가 웃었다", "민준", "친구가 웃었다"],
  ["민준은 웃었다", "민준", "친구는 웃었다"],
  ["민준과 걸었다", "민준", "친구와 걸었다"],
  ["민준아, 고마워", "민준", "친구야, 고마워"],
  ["김민준이 왔다. 민준이네에 갔다", "김민준", "친구가 왔다. 친구네에 갔다"],
  ["민준님에게 줬다", "민준", "친구에게 줬다"],
  ["지우는 지우개를 샀다", "지우", "친구는 지우개를 샀다"],
  ["Walked with Mina, Mina's dog came too", "Mina", "Walked with my friend, my friend's dog came too"],
  ["Minas is a town", "Mina", "Minas is a town"],
  ["Mina랑 바다에 갔다", "Mina", "친구랑 바다에 갔다"],
])("%s, with %s", (text, name, expected) => {
  expect(told(text, name)).toBe(expected);
});

test("a name that is a word too means the person only where people are spoken of so", () => {
  expect(told("하늘이 파랗다", "하늘")).toBe("하늘이 파랗다");
  expect(told("하늘을 봤다", "하늘")).toBe("하늘을 봤다");
  expect(told("하늘이가 웃었다", "하늘")).toBe("친구가 웃었다");
  expect(told("하늘이랑 걸었다", "하늘")).toBe("친구랑 걸었다");
});

import { expect, test } from "vitest";
import type { Picture, PictureStatus } from "@/lib/domains/pictures/picture";
import { shownOf, stepFrom, variantsOf, withPicture } from "./variants";

const picture = (id: string, status: PictureStatus = "done") => ({ id, status }) as Picture;
const ids = (pictures: Picture[]) => pictures.map(({ id }) => id).join("");
const abc = [picture("a"), picture("b"), picture("c")];

test("the filmstrip goes from old to new and leaves out canceled ones", () => {
  expect(ids(variantsOf([picture("c"), picture("b", "canceled"), picture("a")]))).toBe("ac");
});

test("news of a picture replace it in place; a new one comes last; a canceled one leaves", () => {
  expect(withPicture(abc, picture("b", "failed"))[1]?.status).toBe("failed");
  expect(ids(withPicture(abc, picture("d", "queued")))).toBe("abcd");
  expect(ids(withPicture(abc, picture("b", "canceled")))).toBe("ac");
});

test("stepping stops at both ends", () => {
  expect(stepFrom(abc, "b", 1)?.id).toBe("c");
  expect(stepFrom(abc, "c", 1)?.id).toBe("c");
  expect(stepFrom(abc, "a", -1)?.id).toBe("a");
  expect(stepFrom([], null, 1)).toBe(null);
});

test("the selected picture is shown, else the cover, else the newest", () => {
  expect(shownOf(abc, "a", "b")?.id).toBe("a");
  expect(shownOf(abc, "gone", "b")?.id).toBe("b");
  expect(shownOf(abc, null, null)?.id).toBe("c");
});

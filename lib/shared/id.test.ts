import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GalleryQuery } from "@/lib/domains/pictures/inputs";
import { Cover, FeedQuery } from "@/lib/domains/posts/inputs";
import { ContextQuery } from "@/lib/domains/reader/inputs";
import { IdParam } from "@/lib/shared/id";

const ID = "019a3a5e-7f00-7abc-9def-0123456789ab";

test("an id has one form, however its letters are spelled: in a path, a body, a query and a list", () => {
  for (const spelled of [ID, ID.toUpperCase(), ID.replace("a", "A")]) {
    expect(IdParam.parse({ id: spelled })).toEqual({ id: ID });
    expect(Cover.parse({ pictureId: spelled })).toEqual({ pictureId: ID });
    expect(FeedQuery.parse({ author: spelled }).author).toBe(ID);
    expect(GalleryQuery.parse({ postId: spelled }).postId).toBe(ID);
    expect(ContextQuery.parse({ posts: `${spelled},${ID}` }).posts).toEqual([ID, ID]);
  }
});

test("what is no id is none in capitals either", () => {
  for (const wrong of ["", "x", `{${ID}}`, ID.replaceAll("-", ""), ` ${ID}`, `${ID}\n`, `urn:uuid:${ID}`]) {
    expect(IdParam.safeParse({ id: wrong }).success, wrong).toBe(false);
  }
});

test("nothing that reads what is sent has a rule of its own for ids", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(300);
  const own = sources.filter((file) => /\.(uuid|guid)\w*\(/.test(readFileSync(`lib/${file}`, "utf8")));
  expect(own).toEqual(["shared/id.ts"]);
});

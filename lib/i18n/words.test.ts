import { readFileSync } from "node:fs";
import path from "node:path";
import type { useTranslations } from "next-intl";
import { expect, test } from "vitest";
import { filesUnder } from "@/scripts/support/setup/content-hash.mjs";
import { compareCatalogs, flatten, formalEndings, messageArguments, unusedKeys } from "@/tests/support/words";
import en from "./messages/en";
import ko from "./messages/ko";

const sources = () =>
  ["app", "components", "lib"]
    .flatMap(filesUnder)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.startsWith(path.join("lib", "i18n", "messages")))
    .map((file) => readFileSync(file, "utf8"));

test("the site's words are whole in both languages, and every one of them is asked for", () => {
  const catalogs = { ko: flatten(ko), en: flatten(en) };
  expect(compareCatalogs(catalogs)).toEqual([]);
  expect(unusedKeys(catalogs.ko.keys(), sources())).toEqual([]);
});

test("the compiler knows every key and its arguments", () => {
  // Never called: `npm run check` compiles it, and an error that is expected but missing is one.
  const _ = (t: ReturnType<typeof useTranslations<"feed">>, picture: ReturnType<typeof useTranslations<"picture">>) => {
    t("tagTitle", { tag: "a" });
    picture("queued", { place: 3 });
    // @ts-expect-error no such key
    t("nothing");
    // @ts-expect-error a group, no text
    picture("words");
    // @ts-expect-error an argument is missing
    t("tagTitle");
    // @ts-expect-error an argument of another name
    t("tagTitle", { name: "a" });
    // @ts-expect-error a plural takes a number
    picture("queued", { place: "three" });
    // @ts-expect-error tags need their elements
    t.rich("tagText", { tag: "a" });
  };
  expect(_).toBeTypeOf("function");
});

/** They read what others write, in whatever style. */
const READERS = /^lib\/(?:painters\/reading|shared\/hurt)\//;

test("the site speaks 해요체, wherever it speaks Korean: pages, mails, and what a page says without a catalog", () => {
  const files = ["app", "components", "lib", "public"]
    .flatMap(filesUnder)
    .filter((file) => /(?<!\.test|\.fixture)\.(?:tsx?|js)$/.test(file) && !READERS.test(file))
    // Made of the readers, for browsers.
    .filter((file) => !file.startsWith(path.join("public", "painter")));
  expect(files).toContain(path.join("lib", "i18n", "messages", "ko", "mail.ts"));
  const formal = files.flatMap((file) => formalEndings(readFileSync(file, "utf8")).map((word) => `${file}: ${word}`));
  expect(formal).toEqual([]);
});

test("endings of speeches are found, and no ㅂ that only looks like one", () => {
  expect(formalEndings("떠나면 사라집니다. 갈까요? 됩니까? 오십시오.")).toEqual(["사라집니다", "됩니까", "오십시오"]);
  expect(formalEndings("아니다, 어머니다, 그러니까 다니다가 지니까 와요.")).toEqual([]);
});

test("a missing key, an empty text and a lost argument are found", () => {
  const first = flatten({ home: { title: "안녕 {name}", empty: "비었음", old: "옛것" } });
  const second = flatten({ home: { title: "Hello", empty: " " } });
  expect(compareCatalogs({ ko: first, en: second })).toEqual([
    "home.title takes different arguments: name  |  ",
    "home.empty is empty in en",
    "home.old is missing in en",
  ]);
});

test("a plural in one language may be a plain number in the other", () => {
  expect(messageArguments("{count, plural, one {# picture} other {# pictures of {name}}}")).toBe("count name");
  expect(messageArguments("{name} {count, number}")).toBe("count name");
  expect(messageArguments("<b>{when, date, short}</b> {who, select, me {I} other {they}}")).toBe(
    "<b> when:date who:select(me|other)",
  );
});

test("a text with an open brace is no message", () => {
  expect(compareCatalogs({ ko: flatten({ a: "{name" }) })[0]).toContain("a in ko is no ICU message");
});

test("a key is used whatever its letters, and wherever in a template its variable part stands", () => {
  const found = [
    `const t = useTranslations("a"); t("two-words"); t.rich("it_has.both-kinds"); t(\`\${kind}Hint\`); t(\`of.\${who}.name\`)`,
    `const CHOICES = { "stable-diffusion": 1 }; t(\`\${a}\`); log(\`\${url}: failed\`);`,
  ];
  const used = ["a.two-words", "a.it_has.both-kinds", "a.nameHint", "a.of.me.name", "b.stable-diffusion"];
  const unused = ["a.two", "a.Hint2", "a.of.me", "b.diffusion", "b.name"];
  expect(unusedKeys([...used, ...unused], found)).toEqual(unused);
});

test("a key that no source names is reported as unused", () => {
  const found = [`const t = useTranslations("feed"); t("title"); t(\`mood.\${x}\`)`];
  expect(unusedKeys(["feed.title", "feed.mood.happy", "feed.forgotten"], found)).toEqual(["feed.forgotten"]);
});

import { expect, test } from "vitest";
import { compareCatalogs, flatten, messageArguments } from "./message-catalog.mjs";
import { checkMessages } from "./message-keys.mjs";
import { messageUses, unusedKeys } from "./message-uses.mjs";

test("the site's own messages are whole in both languages", () => {
  expect(checkMessages()).toEqual({ problems: [], unused: [] });
});

test("a missing key, an empty text and a lost argument are found", () => {
  const ko = flatten({ home: { title: "안녕 {name}", empty: "비었음", old: "옛것" } });
  const en = flatten({ home: { title: "Hello", empty: " " } });
  expect(compareCatalogs({ ko, en })).toEqual([
    "home.title takes different arguments: name  |  ",
    "home.empty is empty in en",
    "home.old is missing in en",
  ]);
});

test("a plural in one language may be a plain number in the other", () => {
  expect(messageArguments("{count, plural, one {# picture} other {# pictures of {name}}}")).toBe("count name");
  expect(messageArguments("<b>{when, date, short}</b> {who, select, me {I} other {they}}")).toBe(
    "<b> when:date who:select(me|other)",
  );
});

test("a text with an open brace is no message", () => {
  expect(compareCatalogs({ ko: flatten({ a: "{name" }) })[0]).toContain("a in ko is no ICU message");
});

test("keys are read with the namespace of the translator nearest above", () => {
  const source = `
    function A() { const t = useTranslations("feed"); return t("title") + t.rich("lead", {}) }
    async function B() { const t = await getTranslations({ locale, namespace: "post" }); return t(\`mood.\${x}\`) }
    const other = format("nothing");`;
  expect(messageUses(source)).toEqual({ keys: ["feed.title", "feed.lead"], prefixes: ["post.mood."] });
});

test("a key is used whatever its letters, and wherever in a template its variable part stands", () => {
  const sources = [
    `const t = useTranslations("a"); t("two-words"); t.rich("it_has.both-kinds"); t(\`\${kind}Hint\`); t(\`of.\${who}.name\`)`,
    `const CHOICES = { "stable-diffusion": 1 }; t(\`\${a}\`); log(\`\${url}: failed\`);`,
  ];
  const used = ["a.two-words", "a.it_has.both-kinds", "a.nameHint", "a.of.me.name", "b.stable-diffusion"];
  const unused = ["a.two", "a.Hint2", "a.of.me", "b.diffusion", "b.name"];
  expect(unusedKeys([...used, ...unused], sources)).toEqual(unused);
  expect(messageUses(sources[0] ?? "").keys).toEqual(["a.two-words", "a.it_has.both-kinds"]);
});

test("a key that no source names is reported as unused", () => {
  const sources = [`const t = useTranslations("feed"); t("title"); t(\`mood.\${x}\`)`];
  expect(unusedKeys(["feed.title", "feed.mood.happy", "feed.forgotten"], sources)).toEqual(["feed.forgotten"]);
});

import { expect, test } from "vitest";
import type { Page } from "@/lib/shared/page";
import { deferred } from "@/tests/support/deferred";
import { type Listed, pagedList } from "./paged-list";

type Row = { id: string; text?: string };
const page = (ids: string, next: string | null): Page<Row> => ({ items: [...ids].map((id) => ({ id })), next });

/** A list whose pages are answered by hand. */
function setup(first: Page<Row> | null) {
  const asked: { cursor: string | null; signal: AbortSignal; answer: (page: Page<Row> | null) => void }[] = [];
  const shown: Listed<Row>[] = [];
  const list = pagedList<Row>(first, {
    load: (cursor, signal) => {
      const answer = deferred<Page<Row> | null>();
      asked.push({ cursor, signal, answer: answer.resolve });
      return answer.promise;
    },
    show: (listed) => shown.push(listed),
  });
  const last = () => shown.at(-1) ?? expect.fail("nothing was shown");
  return {
    list,
    asked,
    shown,
    last,
    ids: () =>
      last()
        .items.map(({ id }) => id)
        .join(""),
  };
}

test("pages are joined in their order, and the last one ends the list", async () => {
  const { list, asked, last, ids } = setup(page("ab", "2"));
  const second = list.more();
  expect(last().phase).toBe("loading");
  asked[0]?.answer(page("cd", "3"));
  await second;
  expect([ids(), last().phase]).toEqual(["abcd", "more"]);
  const third = list.more();
  asked[1]?.answer(page("e", null));
  await third;
  expect([ids(), last().phase]).toEqual(["abcde", "end"]);
  expect(asked.map(({ cursor }) => cursor)).toEqual(["2", "3"]);
  await list.more();
  expect(asked).toHaveLength(2);
});

test("what comes again stands once, where it stood first", async () => {
  const { list, asked, ids } = setup(page("ab", "2"));
  const more = list.more();
  asked[0]?.answer(page("bcca", null));
  await more;
  expect(ids()).toBe("abc");
});

test("there is one request at a time, whoever asks", async () => {
  const { list, asked, ids } = setup(page("a", "2"));
  const all = [list.more(), list.more(), list.more()];
  expect(asked).toHaveLength(1);
  asked[0]?.answer(page("b", "3"));
  await Promise.all(all);
  expect(ids()).toBe("ab");
});

test("a page that did not come leaves the rest, and is asked for again by the same cursor", async () => {
  const { list, asked, last, ids } = setup(page("a", "2"));
  const more = list.more();
  asked[0]?.answer(null);
  await more;
  expect([ids(), last().phase]).toEqual(["a", "failed"]);
  const again = list.more();
  expect(last().phase).toBe("loading");
  asked[1]?.answer(page("b", null));
  await again;
  expect([ids(), last().phase, asked[1]?.cursor]).toEqual(["ab", "end", "2"]);
});

test("a page that throws did not come", async () => {
  const shown: Listed<Row>[] = [];
  const load = () => Promise.reject(new Error("no card to draw it on"));
  await pagedList<Row>(page("a", "2"), { load, show: (listed) => shown.push(listed) }).more();
  expect(shown.at(-1)?.phase).toBe("failed");
});

test("a list that begins with nothing asks for its first page, which may be all and may be empty", async () => {
  const { list, asked, last } = setup(null);
  const more = list.more();
  expect([asked[0]?.cursor, last().phase]).toEqual([null, "loading"]);
  asked[0]?.answer(page("", null));
  await more;
  expect(last()).toEqual({ items: [], next: null, phase: "end" });
});

test("whoever leaves takes the request along, and its answer changes nothing", async () => {
  const { list, asked, shown, ids } = setup(page("a", "2"));
  const more = list.more();
  list.stop();
  expect(asked[0]?.signal.aborted).toBe(true);
  const before = shown.length;
  asked[0]?.answer(page("b", null));
  await more;
  expect([shown.length, ids()]).toEqual([before, "a"]);
});

test("who comes back after leaving is answered anew, by the second request alone", async () => {
  const { list, asked, ids } = setup(null);
  const first = list.more();
  list.stop();
  const second = list.more();
  asked[0]?.answer(page("x", null));
  asked[1]?.answer(page("a", null));
  await Promise.all([first, second]);
  expect(ids()).toBe("a");
});

test("a row that changed keeps its place, and one that is gone leaves it, even while a page is on its way", async () => {
  const { list, asked, last, ids } = setup(page("abc", "2"));
  const more = list.more();
  list.change("b", { id: "b", text: "new" });
  list.change("c", null);
  asked[0]?.answer(page("d", null));
  await more;
  expect(ids()).toBe("abd");
  expect(last().items[1]).toEqual({ id: "b", text: "new" });
});

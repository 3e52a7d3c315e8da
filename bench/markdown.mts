/**
 * What the hardest texts cost: npm run bench -- markdown, or npx tsx bench/markdown.mts [--texts 2000] [--seed 1]
 * Each has 20,000 letters, the most that a diary may have, and is shown as a page and as a card. Processor time of this
 * process, which a busy machine does not make longer; memory that is freed meanwhile is in it.
 */
import { parseArgs } from "node:util";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { excerpt } from "../components/posts/excerpt";
import { MarkdownView } from "../components/posts/markdown-view";
import { BODY_MAX } from "../lib/domains/posts/post";
import { markdownTexts } from "../tests/support/markdown-texts";

const { values } = parseArgs({
  options: { texts: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
});
const LIMIT_MS = 300;
/** The first pages of a process are compiled while they are made. */
const WARM_UP = 20;

function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const page = (text: string) => renderToStaticMarkup(createElement(MarkdownView, { text }));
for (const text of markdownTexts(WARM_UP, BODY_MAX, 0)) page(text);

const rows: { text: string; page: number; card: number }[] = [];
for (const text of markdownTexts(Number(values.texts), BODY_MAX, Number(values.seed))) {
  rows.push({ text, page: cost(() => page(text)), card: cost(() => excerpt(text, 320)) });
}
rows.sort((a, b) => b.page + b.card - (a.page + a.card));
const median = rows[Math.floor(rows.length / 2)];
console.log(`${rows.length} texts of ${BODY_MAX} letters, seed ${values.seed}; milliseconds of the processor\n`);
console.log(`median: page ${median?.page.toFixed(1)}, card ${median?.card.toFixed(1)}; the slowest:`);
for (const { text, page, card } of rows.slice(0, 5)) {
  console.log(`page ${page.toFixed(1)}, card ${card.toFixed(1)}: ${JSON.stringify(text.slice(0, 60))}`);
}
if (rows.some(({ page, card }) => page + card > LIMIT_MS)) {
  console.error(`Some cost more than ${LIMIT_MS} ms.`);
  process.exitCode = 1;
}

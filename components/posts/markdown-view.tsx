"use client";

import { createElement, type ReactNode } from "react";
import { type Block, blocksOf, type ListItem } from "@/lib/shared/markdown/blocks";
import { type Span, spansOf } from "@/lib/shared/markdown/spans";

/**
 * A diary's text as it was typed, with its empty lines and indentation. Of Markdown only bold, italic, lists, links and
 * quotes; never HTML, never pictures of elsewhere. The page carries the text for the browser and not each of its elements
 * a second time, which for hard texts is most of the work.
 */
export function MarkdownView({ text, lang, className = "" }: { text: string; lang?: string; className?: string }) {
  const blocks = blocksOf(text).map((block, index) =>
    blockView(block, { dir: "auto", ...(index > 0 && emptyLines(block.blank, 1)) }),
  );
  return createElement("div", { className: `diary-text ${className}`.trim(), lang }, ...blocks);
}

type Look = { dir?: "auto"; style?: { marginTop: string } };

/** Lines stand 2rem apart; `usual` empty lines are those of the stylesheet. */
function emptyLines(blank: number, usual = 0): Pick<Look, "style"> {
  return blank === usual ? {} : { style: { marginTop: `${blank * 2}rem` } };
}

// Children are handed over one by one: they never move, so that none needs a key.
function blockView(block: Block, look: Look): ReactNode {
  if (block.kind === "paragraph") return createElement("p", look, ...words(block.text));
  if (block.kind === "quote") return createElement("blockquote", look, ...inside(block.blocks));
  const tag = block.mark === "bullet" ? "ul" : "ol";
  const className = block.mark === ")" ? "parenthesised" : undefined;
  let expected = 1;
  const items = block.items.map((item) => {
    const value = item.number === null || item.number === expected ? undefined : item.number;
    expected = (item.number ?? 0) + 1;
    return itemView(item, value);
  });
  return createElement(tag, { ...look, className }, ...items);
}

function itemView({ blank, blocks }: ListItem, value: number | undefined): ReactNode {
  const [first, ...others] = blocks;
  const own = first?.kind === "paragraph" ? words(first.text) : inside(first ? [first] : []);
  return createElement("li", { value, ...emptyLines(blank) }, ...own, ...inside(others));
}

function inside(blocks: Block[]): ReactNode[] {
  return blocks.map((block) => blockView(block, emptyLines(block.blank)));
}

function words(text: string): ReactNode[] {
  return groups(spansOf(text), "link").flatMap((spans) => {
    const link = spans[0]?.link;
    return link ? createElement("a", { href: link.href, ...LINK }, ...looks(spans)) : looks(spans);
  });
}

const LINK = { rel: "nofollow ugc noopener", className: "text-link underline underline-offset-4 hover:decoration-2" };

function looks(spans: Span[]): ReactNode[] {
  return groups(spans, "bold").flatMap((same) => {
    const shown = groups(same, "italic").flatMap((letters) => {
      const text = letters.map((span) => span.text).join("");
      return letters[0]?.italic ? createElement("em", null, text) : text;
    });
    return same[0]?.bold ? createElement("strong", null, ...shown) : shown;
  });
}

/** Neighbours that agree in one thing. */
function groups(spans: Span[], by: "link" | "bold" | "italic"): Span[][] {
  const grouped: Span[][] = [];
  for (const span of spans) {
    const last = grouped.at(-1);
    if (last?.[0]?.[by] === span[by]) last?.push(span);
    else grouped.push([span]);
  }
  return grouped;
}

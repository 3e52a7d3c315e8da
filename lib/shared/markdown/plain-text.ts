import { type Block, blocksOf } from "./blocks";
import { spansOf } from "./spans";

/**
 * The words of a text as its readers see them, a paragraph at a time: marks gone, numbers of lists kept. A reader who
 * needs only the beginning stops early.
 */
export function plainText(text: string): Generator<string> {
  return wordsOf(blocksOf(text));
}

function* wordsOf(blocks: Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "quote") yield* wordsOf(block.blocks);
    else if (block.kind === "paragraph") yield paragraphText(block.text);
    else {
      for (const { number, blocks: inside } of block.items) {
        if (number !== null) yield `${number}${block.mark}`;
        yield* wordsOf(inside);
      }
    }
  }
}

function paragraphText(text: string): string {
  let words = "";
  for (const span of spansOf(text)) words += span.text;
  return words;
}

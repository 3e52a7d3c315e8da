import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import { type AskedWords, FOUND_MAX } from "./asked-word";
import { findWords } from "./find-words";
import type { NewAskedWords } from "./inputs";

type Needs = { prisma: PrismaClient };

/** The list is one row. */
const ID = 1;
const NONE: AskedWords = { isOn: false, words: [] };

/**
 * Words that this site does not like to see in public. They refuse nothing: a writer is asked once more, and goes on if
 * they want to. Nothing of it is kept or logged.
 */
export function createAskedWords({ prisma }: Needs) {
  async function get(): Promise<AskedWords> {
    const row = await prisma.askedWords.findUnique({ where: { id: ID }, select: { isOn: true, words: true } });
    return row ?? NONE;
  }

  return {
    get,

    /** Replaces the list. */
    set(by: Actor, { isOn, words }: NewAskedWords): Promise<AskedWords> {
      return audited(prisma, by, async (tx) => {
        const before = (await tx.askedWords.findUnique({ where: { id: ID } })) ?? NONE;
        const added = words.filter((word) => !before.words.includes(word));
        const removed = before.words.filter((word) => !words.includes(word));
        const answer = { isOn, words };
        if (before.isOn === isOn && added.length + removed.length === 0) return { answer, acts: [] };
        const now = { ...answer, changedAt: new Date() };
        await tx.askedWords.upsert({ where: { id: ID }, create: { id: ID, ...now }, update: now });
        const change = { before: { isOn: before.isOn, removed }, after: { isOn, added } };
        return { answer, acts: [{ act: "setting.change", target: "setting", targetId: "asked-words", ...change }] };
      });
    },

    /**
     * Looks through what everyone is about to read.
     * @param known what they read already: of words that stand there nothing is asked
     * @throws AppError words_asked, with what was found
     */
    async ask(texts: readonly string[], known: readonly string[] = []): Promise<void> {
      const { isOn, words } = await get();
      if (!isOn || words.length === 0) return;
      const unknown = words.filter((word) => !known.some((text) => findWords([word], text).length > 0));
      const found = texts.flatMap((text) => findWords(unknown, text)).slice(0, FOUND_MAX);
      if (found.length > 0) throw new AppError("words_asked", { members: { found } });
    },
  };
}

export type AskedWordsDesk = ReturnType<typeof createAskedWords>;

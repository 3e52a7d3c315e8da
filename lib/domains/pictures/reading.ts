import type { Identity } from "@/lib/domains/accounts/account";
import { ownPost } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { NO_EDITS, type WordEdits } from "@/lib/painters/edits";
import { NO_LOOKS, type SavedLooks } from "@/lib/painters/looks";
import { type ChosenDay, type PaintRequest, paperOf } from "@/lib/painters/painter";
import { findingsIn, promptOfDiary } from "@/lib/painters/reading/diary-reader";
import { suggestWords } from "@/lib/painters/reading/edits/suggest";
import { type NamedFriend, namedIn, withFriend } from "@/lib/painters/reading/named-friend";
import type { Finding } from "@/lib/painters/reading/plan";
import { dayOf, narratorOf, textOf } from "@/lib/painters/what-to-draw";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { friendOf } from "./friend-in-picture";
import type { PromptQuery, ReadingQuery, WordsQuery } from "./inputs";

/** What to draw, and what not to: English words. */
export type Prompt = { prompt: string; negativePrompt: string };

/** A word that can be put into a picture; `id` is what an edit names. */
export type WordChoice = Pick<Finding, "id" | "kind" | "art" | "label">;

/** What was understood of a post, and by which edits. */
export type Reading = { edits: { without: string[]; with: string[] }; words: Finding[] };

/** `friend`: who is named in it. */
type Opened = { text: string; edits: WordEdits; day: ChosenDay; friend: NamedFriend | null };
/** Of a picture, whom the painter asks for: the writer and their people as they drew themselves, and who is called by name. */
export type DrawnPeople = Pick<PaintRequest, "narrator" | "looks"> & { friend: NamedFriend | null };
type Edited = Pick<ReadingQuery, "without" | "with">;

/** "What the painter understood": what the painters make of a member's words, before they draw. */
export function createReadings({ prisma }: { prisma: PrismaClient }) {
  /** The post's text as it was last written, and the edits that are asked for or were drawn last. */
  async function open(ownerId: string, postId: string, edited: Edited): Promise<Opened> {
    const post = await prisma.post.findFirst({
      where: { id: postId, ...ownPost(ownerId) },
      select: {
        title: true,
        body: true,
        mood: true,
        weather: true,
        pending: { select: { title: true, body: true, mood: true, weather: true } },
        // One that failed can still be tried again; one that was canceled is no picture.
        pictures: {
          where: { status: { not: "canceled" } },
          select: { edits: true },
          orderBy: { id: "desc" },
          take: 1,
        },
      },
    });
    if (!post) throw new AppError("post_not_found");
    const last = (post.pictures[0]?.edits as unknown as WordEdits | undefined) ?? NO_EDITS;
    const isEdited = edited.without !== undefined || edited.with !== undefined;
    const edits = isEdited ? { without: edited.without ?? [], with: edited.with ?? [] } : last;
    const friend = await friendOf(prisma, ownerId, postId);
    const written = post.pending ?? post;
    const { text, isNamed } = withFriend(textOf(written), NO_LOOKS, friend);
    return { text, edits, day: dayOf(written), friend: isNamed ? friend : null };
  }

  return {
    /**
     * The words of a post as it was last saved, and what they became.
     * @throws AppError post_not_found
     */
    async of(ownerId: string, postId: string, query: ReadingQuery): Promise<Reading> {
      const { text, edits, day, friend } = await open(ownerId, postId, query);
      return {
        edits: { without: [...edits.without], with: [...edits.with] },
        words: namedIn(findingsIn(text, edits, day), friend),
      };
    },

    /** Who is in the pictures of a post: for a browser that draws what the server would draw. */
    async people(owner: Pick<Identity, "id" | "gender">, postId: string): Promise<DrawnPeople> {
      const [member, friend] = await Promise.all([
        prisma.member.findUnique({ where: { id: owner.id }, select: { looks: true } }),
        friendOf(prisma, owner.id, postId),
      ]);
      // Checked on its way in: see lib/domains/accounts/looks-input.ts.
      return { narrator: narratorOf(owner.gender), looks: (member?.looks ?? NO_LOOKS) as SavedLooks, friend };
    },

    /**
     * What a painter of words would be told of a post as it is saved now.
     * @throws AppError post_not_found
     */
    async prompt(owner: Pick<Identity, "id" | "gender">, postId: string, query: PromptQuery): Promise<Prompt> {
      const { text, edits, day } = await open(owner.id, postId, query);
      const { style, paper = paperOf(style), panels = 1 } = query;
      return promptOfDiary({
        text,
        edits,
        day,
        style,
        paper,
        panels,
        narrator: narratorOf(owner.gender),
        ownPrompt: null,
      });
    },

    /** Words that can be put in. */
    suggest({ q, limit }: WordsQuery, locale: Locale): WordChoice[] {
      return suggestWords(q, locale, limit);
    },
  };
}

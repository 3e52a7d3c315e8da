import type { Who } from "./diary-model";

export type Answer = { status: number; text: string; cacheControl: string };

export type Person = { id: string; email: string; password: string; timeZone: string; dayEndsAt: number };

/** A site as two who share diaries and two who don't meet it: by its addresses, and what no address does. */
export type DiarySite = {
  people: Record<Who, Person>;
  /** @param who null for a guest */
  ask(who: Who | null, method: string, address: string, body?: unknown): Promise<Answer>;
  /** Resolves when the streams have told what was done. */
  settled(): Promise<unknown>;
  /** What a member's streams have told since it was asked last. */
  heard(who: Who): string;
  /** A picture for an entry; whether it stands for it is said afterwards. */
  draw(who: Who, postId: string, word: string): Promise<string>;
  /** Where a picture lies now. */
  keyOf(pictureId: string): Promise<string | null>;
  /** A face lock of theirs falls shut, or is opened. */
  lock(who: Who, isShut: boolean): Promise<void>;
  /** The time of an invitation is over. */
  expire(diaryId: string): Promise<void>;
};

/*
 * What people said, read from its row and written to it: the words of a post, what a picture is said to show, a comment.
 * Here and nowhere else, so that a diary whose words are sealed in the two browsers can pass through as it is
 * (docs/sealed-diary.md; lib/domains/pass-through.test.ts finds what reads them elsewhere). Their bytes: lib/domains/pictures/bytes/images.ts.
 */
import type { Locale } from "./locale";

/** Of a post. */
export type Words = { title: string; body: string };

/** As a reader gets them. */
export function wordsOf({ title, body }: Words): Words {
  return { title, body };
}

/** Where no more of a post is told. */
export function titleOf({ title }: Pick<Words, "title">): string {
  return title;
}

/** The first words of a body, cut by the database. */
export function beginningOf({ beginning }: { beginning: string }): string {
  return beginning;
}

/** As they are kept. Fields that are not given stay as they are. */
export function toStored<Given extends Partial<Words>>(given: Given): Given {
  return given;
}

/** What a picture shows, as it is kept: in both languages. */
export type StoredAlt = { altKo: string; altEn: string };

/** What a picture shows, for who can't see it. */
export function altOf({ altKo, altEn }: StoredAlt, locale: Locale): string {
  return locale === "ko" ? altKo : altEn;
}

export function toStoredAlt({ ko, en }: Record<Locale, string>): StoredAlt {
  return { altKo: ko, altEn: en };
}

/** Of a comment, as a reader gets it. */
export function saidIn({ body }: { body: string }): string {
  return body;
}

/** Of a comment, as it is kept. */
export function toStoredComment(body: string): { body: string } {
  return { body };
}

import type { EntryClass } from "@/lib/painters/reading/lexicon";
import type { Action } from "@/lib/painters/reading/plan";

/** What a deed is done with. */
export type Likes = { kinds?: readonly EntryClass[]; ids?: readonly string[] };

/** One row of the table of verbs: how a deed is told in both languages, and what it goes with. */
export type Verb = {
  action: Action;
  /** Forms in Korean and English, in lower case and global; null where the language has no row of its own. */
  ko: RegExp | null;
  en: RegExp | null;
  /** What it is done with. */
  likes: Likes;
  /** It counts only where such a thing is named: "탔다" alone may be coffee. */
  needs: boolean;
  /** In English that thing stands behind the verb: "I had cake", not "my cake had candles". */
  after: boolean;
  /** Whom it is done to. */
  partner: "animal" | "person" | "anyone" | null;
  /** Who alone does it: a dog carries a sock in its mouth. */
  by: "animal" | null;
  /** Told from the other end: "친구에게 선물을 받았다" is given by the friend. */
  reversed: boolean;
};

type Row = Partial<Omit<Verb, "action" | "ko" | "en">> & { ko?: RegExp; en?: RegExp };

/** A row of the table; patterns need no flags. */
export function verb(action: Action, { ko, en, ...row }: Row): Verb {
  const forms = (pattern: RegExp | undefined) => (pattern ? new RegExp(pattern.source, "gu") : null);
  return {
    action,
    likes: {},
    needs: false,
    after: false,
    partner: null,
    by: null,
    reversed: false,
    ...row,
    ko: forms(ko),
    en: forms(en),
  };
}

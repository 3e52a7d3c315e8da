import { BODY_EACH, BODY_MAX, type Post, TITLE_MAX } from "@/lib/domains/posts/post";
import { fitsIn, oneLine } from "@/lib/shared/text";

/** What autosave looks after: the part of a post that its writer edits. */
export type DraftFields = Pick<Post, "title" | "body" | "day" | "mood" | "weather" | "tags">;
export type DraftField = keyof DraftFields;

export const DRAFT_FIELDS = ["title", "body", "day", "mood", "weather", "tags"] as const satisfies DraftField[];

/** The editable part of a post. */
export function fieldsOf({ title, body, day, mood, weather, tags }: DraftFields): DraftFields {
  return { title, body, day, mood, weather, tags };
}

/** True when both hold the same value in this field (tags in the same order). */
export function sameField(field: DraftField, a: DraftFields, b: DraftFields): boolean {
  if (field !== "tags") return a[field] === b[field];
  return a.tags.length === b.tags.length && a.tags.every((tag, index) => tag === b.tags[index]);
}

/** The fields in which the two differ, in the order of the form. */
export function changedFields(a: DraftFields, b: DraftFields): DraftField[] {
  return DRAFT_FIELDS.filter((field) => !sameField(field, a, b));
}

/** A copy of `target` with the named fields taken from `source`. */
export function take(target: DraftFields, source: DraftFields, fields: readonly DraftField[]): DraftFields {
  return { ...target, ...pick(source, fields) };
}

/** Only the named fields. */
export function pick(source: DraftFields, fields: readonly DraftField[]): Partial<DraftFields> {
  return Object.fromEntries(fields.map((field) => [field, source[field]]));
}

/** Whether the server would take this value; what it wouldn't stays on this device until it is shortened. */
export function fits(field: DraftField, fields: DraftFields): boolean {
  if (field === "title") return fitsIn(oneLine(fields.title), TITLE_MAX);
  if (field === "body") return fitsIn(fields.body, BODY_MAX, BODY_EACH);
  return true;
}

import { TAGS_MAX, TITLE_MAX } from "@/lib/domains/posts/post";
import { differentTags } from "@/lib/shared/tag";
import { fitsIn, oneLine } from "@/lib/shared/text";
import { DRAFT_FIELDS, type DraftField, type DraftFields, sameField, take } from "./draft";

/** Two versions of a draft put together; `clashes` names the fields in which only the writer can decide. */
export type Merged = { fields: DraftFields; clashes: DraftField[] };

/**
 * Merges field by field. A field that only one side changed is taken from that side; where both changed it, `fields`
 * holds mine and the field is named in `clashes`.
 * @param base what both sides started from
 * @param sent what this page sent without hearing back: when it comes back as theirs, it is my own and no clash
 */
export function merge(base: DraftFields, sent: readonly DraftFields[], mine: DraftFields, theirs: DraftFields): Merged {
  const clashes: DraftField[] = [];
  let fields = mine;
  for (const field of DRAFT_FIELDS) {
    const foreign = ![base, ...sent].some((known) => sameField(field, known, theirs));
    if (!foreign || sameField(field, mine, theirs)) continue;
    if (sameField(field, mine, base)) fields = take(fields, theirs, [field]);
    else clashes.push(field);
  }
  return { fields, clashes };
}

/** Both texts in one: theirs first, mine appended; all tags that fit; my day, mood and weather. Loses no word. */
export function keepBoth(mine: DraftFields, theirs: DraftFields): DraftFields {
  const titles = join([theirs.title, mine.title], " / ");
  const titleFits = fitsIn(oneLine(titles), TITLE_MAX);
  // A title that has no room beside the other opens its own text.
  const body = join([theirs.body, titleFits ? "" : mine.title, mine.body], "\n\n");
  return {
    ...mine,
    title: titleFits ? titles : theirs.title,
    body,
    tags: differentTags([...theirs.tags, ...mine.tags]).slice(0, TAGS_MAX),
  };
}

// A part that stands word for word in another adds nothing.
function join(parts: string[], between: string): string {
  const adds = (part: string, index: number) =>
    part.trim() !== "" &&
    !parts.some((other, at) => at !== index && other.includes(part) && (other !== part || at < index));
  return parts.filter(adds).join(between);
}

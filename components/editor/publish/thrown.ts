import type { DraftFields } from "../autosave/draft";
import { keepBoth, merge } from "../autosave/merge";

/** What its writer threw away of a post that others read: kept until the page is left. */
export type Thrown = { fields: DraftFields; coverId: string | null };

/** What was thrown away, back in the editor; what was written since is not lost by it. @param read what others read */
export function broughtBack(thrown: DraftFields, read: DraftFields, now: DraftFields): DraftFields {
  const { fields, clashes } = merge(read, [], now, thrown);
  return clashes.length > 0 ? keepBoth(now, thrown) : fields;
}

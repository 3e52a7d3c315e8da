import { marked } from "./marked";
import type { Mutant } from "./mutant";

const SECRECY = ["lib/domains/posts/edits/edit-secrecy.test.ts"];
const EDITS = ["lib/domains/posts/edits/edits.test.ts"];
const COVERS = ["lib/domains/posts/edits/edit-covers.test.ts"];

/** What an author changes of a post that others read waits beside it: lib/domains/posts/edits. */
export const EDIT_MUTANTS: readonly Mutant[] = [
  marked(
    "half sentences are read while they are typed",
    "lib/domains/posts/posts.ts",
    "const isSaved = «isForOthers(post)|false»",
    SECRECY,
  ),
  {
    name: "a friend reads half sentences",
    file: "lib/domains/posts/post.ts",
    find: 'return visibility === "public" || visibility === "diary";',
    replace: 'return visibility === "public";',
    tests: SECRECY,
  },
  marked(
    "what its author has not seen goes up",
    "lib/domains/posts/edits/edits.ts",
    "if («pending.version !== version|false»)",
    EDITS,
  ),
  marked(
    "what goes up is asked nothing",
    "lib/domains/posts/edits/edits.ts",
    "if («!knowingly|false») await askAbout",
    EDITS,
  ),
  marked(
    "what waits is lost where a post is taken back",
    "lib/domains/posts/publishing.ts",
    "...circleNow«, ...(comesBack && columnsOf(comesBack))»",
    EDITS,
  ),
  marked(
    "what is put before other readers is what waits",
    "lib/domains/posts/publishing.ts",
    "const comesBack = «isForOthers({ visibility }) && isForOthers(before) ? null : »before.pending",
    SECRECY,
  ),
  marked(
    "what waits is saved over from an old version",
    "lib/domains/posts/edits/beside.ts",
    "if («since !== null && since !== now.version|false») return false",
    EDITS,
  ),
  marked(
    "what was typed and taken back goes on waiting",
    "lib/domains/posts/edits/beside.ts",
    "const waits = «JSON.stringify(next) !== JSON.stringify(contentOf(post))|true»",
    EDITS,
  ),
  marked(
    "a picture of what waits is seen by everyone",
    "lib/domains/pictures/pictures.ts",
    "const forEdit = «isForOthers(post)|false»",
    COVERS,
  ),
  marked(
    "another cover is seen before it goes up",
    "lib/domains/posts/put-cover.ts",
    "const forEdit = «isForOthers(post)|false»",
    COVERS,
  ),
  marked(
    "a picture of words that were thrown away becomes the cover",
    "lib/domains/posts/edits/edits.ts",
    "data: { «becomesCover: false »}",
    COVERS,
  ),
  marked(
    "the painter reads what is read, and not what waits",
    "lib/domains/pictures/reading.ts",
    "const written = «post.pending ?? »post",
    COVERS,
  ),
];

import { build } from "esbuild";
import { expect, test } from "vitest";
import type { z } from "zod";
import type { Operations, Sent } from "@/components/api/operations";
import type { ACCOUNTS } from "./operations/accounts";
import type { CELLS } from "./operations/cells";
import type { COMMENTS } from "./operations/comments";
import type { DAYS } from "./operations/days";
import type { DIARIES } from "./operations/diaries";
import type { FACE_KEYS } from "./operations/face-keys";
import type { FACE_TYPE_GAMES } from "./operations/face-types";
import type { GALLERY } from "./operations/gallery";
import type { GPU } from "./operations/gpu";
import type { GUARD } from "./operations/guard";
import type { MAILS } from "./operations/mails";
import type { NEWS } from "./operations/notifications";
import type { ORDER } from "./operations/order";
import type { PEOPLE } from "./operations/people";
import type { PICTURES } from "./operations/pictures";
import type { POSTS } from "./operations/posts";
import type { PROFILES } from "./operations/profiles";
import type { PROTECTION } from "./operations/protection";
import type { SESSIONS } from "./operations/sessions";
import type { SITE_SETTINGS } from "./operations/settings";
import type { SITE } from "./operations/site";
import type { VISION } from "./operations/vision";
import type { VISITS } from "./operations/visits";
import type { WAYS_IN } from "./operations/ways-in";

type Documented = typeof ACCOUNTS.operations &
  typeof SESSIONS.operations &
  typeof WAYS_IN.operations &
  typeof MAILS.operations &
  typeof POSTS.operations &
  typeof COMMENTS.operations &
  typeof PROTECTION.operations &
  typeof NEWS.operations &
  typeof PEOPLE.operations &
  typeof PICTURES.operations &
  typeof GALLERY.operations &
  typeof PROFILES.operations &
  typeof DAYS.operations &
  typeof DIARIES.operations &
  typeof SITE.operations &
  typeof SITE_SETTINGS.operations &
  typeof GPU.operations &
  typeof VISION.operations &
  typeof CELLS.operations &
  typeof FACE_KEYS.operations &
  typeof GUARD.operations &
  typeof VISITS.operations &
  typeof ORDER.operations &
  typeof FACE_TYPE_GAMES.operations;

type One<T> = T[keyof T];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type BodyOf<O> = O extends { body: infer Named } ? Sent<z.input<Extract<One<Named>, z.ZodType>>> : "none";
type QueryOf<O> = O extends { query: infer Query extends z.ZodType } ? Sent<z.input<Query>> : "none";
/** What a call that went well answers: its JSON, null where it has no words. */
type AnswerOf<O> = O extends { answers: infer Answers }
  ? One<{ [Status in keyof Answers]: DataOf<Answers[Status]> }>
  : never;
type DataOf<Answer> = Answer extends { content: { "application/json": infer Named } }
  ? Sent<z.output<Extract<One<Named>, z.ZodType>>>
  : null;

type Told<O, Name extends string> = O extends { [Key in Name]: infer Value } ? Value : "none";
type Ours<Key extends keyof Operations> = Operations[Key];

/** The keys of operations that the document describes otherwise than components believe, and where. */
type Wrong = {
  [Key in keyof Operations & keyof Documented]:
    | (Same<Told<Ours<Key>, "body">, BodyOf<Documented[Key]>> extends true ? never : [Key, "body"])
    | (Same<Told<Ours<Key>, "query">, QueryOf<Documented[Key]>> extends true ? never : [Key, "query"])
    | (Same<Sent<Ours<Key>["answer"]>, AnswerOf<Documented[Key]>> extends true ? never : [Key, "answer"]);
}[keyof Operations & keyof Documented];
/** Keys that the document does not have; next-auth's are described by hand. */
type Unknown = Exclude<keyof Operations, keyof Documented | `${string} /api/auth/${string}`>;

test("components send and get what the document says: the compiler refuses this file where they don't", () => {
  const wrong: readonly Wrong[] = [];
  const unknown: readonly Unknown[] = [];
  const none: readonly never[] = [...wrong, ...unknown];
  expect(none).toEqual([]);
});

test("the client brings no schema and no zod along", async () => {
  const { metafile } = await build({
    entryPoints: ["components/api/client.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    tsconfig: "tsconfig.json",
  });
  expect(Object.keys(metafile.inputs)).toEqual(["components/api/client.ts"]);
});

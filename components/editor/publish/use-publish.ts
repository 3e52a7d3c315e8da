import { useState } from "react";
import type { ApiResult } from "@/components/api/client";
import { addressOfPost } from "@/components/posts/address-of-post";
import type { FoundWord } from "@/lib/domains/asked-words/asked-word";
import { asWritten, type Circle, isForOthers, type OwnPost } from "@/lib/domains/posts/post";
import type { ErrorCode } from "@/lib/shared/errors";
import { firstSentence } from "@/lib/shared/first-sentence";
import { isBlank } from "@/lib/shared/text";
import type { Autosave } from "../autosave/autosave";
import { discardEdit, publishEdit, publishPost, removePost } from "../editor-api";
import { keepCircle } from "./kept-circle";
import type { Thrown } from "./thrown";

/** A code of the API, no answer, or text that the server does not have yet. */
export type Problem = ErrorCode | "network" | "unsaved";

type Needs = {
  post: OwnPost;
  autosave: Autosave;
  /** The picture on the screen is the cover then; why it could not be, or null. */
  settleCover: () => Promise<Problem | null>;
  /** Its picture is there, or it takes too long to wait for. */
  untilSeen: () => Promise<void>;
  onPost: (post: OwnPost) => void;
};

/**
 * Publishing, taking back and deleting; of a post that others read, what waits goes up or is thrown away. Text is saved
 * before anything else is asked for.
 * Readers' pages are opened by a full load: the router may still hold the page from before the change.
 */
export function usePublish({ post, autosave, settleCover, untilSeen, onPost }: Needs) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** What the site asks about, and how its writer goes on all the same. */
  const [asked, setAsked] = useState<{ found: FoundWord[]; anyway: () => void } | null>(null);

  /** @param ready what the server lacks, or null @returns the post as it is then, or null where it could not be done */
  async function attempt(
    ready: () => Promise<Problem | null>,
    call: () => Promise<ApiResult<OwnPost>>,
    anyway: () => void = () => {},
  ): Promise<OwnPost | null> {
    setBusy(true);
    setProblem(null);
    const missing = await ready();
    const answer = missing ? null : await call();
    setBusy(false);
    if (answer?.ok) {
      onPost(answer.data);
      return answer.data;
    }
    if (answer?.found) setAsked({ found: answer.found, anyway });
    else setProblem(answer ? answer.code : missing);
    // Somebody saved in between: it is looked at before it is asked for again.
    if (answer?.current) onPost(answer.current);
    return null;
  }

  const saved = async (): Promise<Problem | null> => ((await autosave.flush()) ? null : "unsaved");
  /** The server has what is on the screen, text and picture. @returns what it lacks, or null */
  const settled = async (): Promise<Problem | null> => (await saved()) ?? settleCover();

  /** As the card showed it: a day is called by its first sentence. */
  function nameUntitled() {
    const { title, body } = autosave.state().fields;
    if (isBlank(title)) autosave.edit({ title: firstSentence(body) });
  }

  /** Shows the post to its readers, to the two of a diary, or to its writer alone, and goes there. */
  async function publish(circle: Circle, knowingly = false): Promise<void> {
    nameUntitled();
    const published = await attempt(
      settled,
      () => publishPost(post.id, circle, knowingly),
      () => void publish(circle, true),
    );
    if (!published) return;
    keepCircle(circle);
    await untilSeen();
    location.assign(addressOfPost(published));
  }

  /** What waits becomes what is read, and it is gone to there. */
  async function goUp(knowingly = false): Promise<void> {
    nameUntitled();
    const up = await attempt(
      settled,
      () => publishEdit(post.id, autosave.version(), knowingly),
      () => void goUp(true),
    );
    if (!up) return;
    await untilSeen();
    location.assign(addressOfPost(up));
  }

  return {
    busy,
    problem,
    clear: () => setProblem(null),
    asked,
    clearAsked: () => setAsked(null),
    publish,
    goUp,

    /** @returns what was thrown away, or null where it could not be */
    async discard(): Promise<Thrown | null> {
      let thrown: Thrown | null = null;
      const left = await attempt(saved, () => {
        thrown = { fields: autosave.state().fields, coverId: asWritten(post).cover?.id ?? null };
        return discardEdit(post.id, autosave.version());
      });
      return left && thrown;
    },

    /** Where others read it nothing but its text is settled: what they see stays as it is. */
    async view(): Promise<void> {
      const missing = await (isForOthers(post) ? saved() : settled());
      if (missing) setProblem(missing);
      else location.assign(addressOfPost(post));
    },

    /** True when it is a draft again. */
    async takeBack(): Promise<boolean> {
      const draft = { visibility: "draft", diaryId: null } as const;
      return (await attempt(settled, () => publishPost(post.id, draft))) !== null;
    },

    async remove(): Promise<void> {
      setBusy(true);
      setProblem(null);
      const answer = await removePost(post.id);
      if (answer.ok || answer.code === "post_not_found") {
        autosave.discard();
        location.assign("/me");
        return;
      }
      setBusy(false);
      setProblem(answer.code);
    },
  };
}

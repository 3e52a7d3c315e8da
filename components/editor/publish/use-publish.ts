import { useState } from "react";
import { addressOfPost } from "@/components/posts/address-of-post";
import type { FoundWord } from "@/lib/domains/asked-words/asked-word";
import type { Circle, Post } from "@/lib/domains/posts/post";
import type { ErrorCode } from "@/lib/shared/errors";
import { firstSentence } from "@/lib/shared/first-sentence";
import { isBlank } from "@/lib/shared/text";
import type { Autosave } from "../autosave/autosave";
import { publishPost, removePost } from "../editor-api";
import { keepCircle } from "./kept-circle";

/** A code of the API, no answer, or text that the server does not have yet. */
export type Problem = ErrorCode | "network" | "unsaved";

type Needs = {
  post: Post;
  autosave: Autosave;
  /** The picture on the screen is the cover then; why it could not be, or null. */
  settleCover: () => Promise<Problem | null>;
  /** Its picture is there, or it takes too long to wait for. */
  untilSeen: () => Promise<void>;
  onPost: (post: Post) => void;
};

/**
 * Publishing, taking back and deleting. Text is saved before anything else is asked for.
 * Readers' pages are opened by a full load: the router may still hold the page from before the change.
 */
export function usePublish({ post, autosave, settleCover, untilSeen, onPost }: Needs) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** What the site asks about, and what was wanted. */
  const [asked, setAsked] = useState<{ circle: Circle; found: FoundWord[] } | null>(null);

  async function change(circle: Circle, knowingly = false): Promise<Post | null> {
    setBusy(true);
    setProblem(null);
    const missing = await settle();
    const answer = missing ? null : await publishPost(post.id, circle, knowingly);
    setBusy(false);
    if (answer?.ok === false && answer.found) {
      setAsked({ circle, found: answer.found });
      return null;
    }
    if (answer?.ok) {
      onPost(answer.data);
      return answer.data;
    }
    setProblem(answer ? answer.code : missing);
    return null;
  }

  /** The server has what is on the screen, text and picture. @returns what it lacks, or null */
  async function settle(): Promise<Problem | null> {
    return (await autosave.flush()) ? settleCover() : "unsaved";
  }

  return {
    busy,
    problem,
    clear: () => setProblem(null),
    asked,
    clearAsked: () => setAsked(null),

    /** Shows the post to its readers, to the two of a diary, or to its writer alone, and goes there. */
    async publish(circle: Circle, knowingly = false): Promise<void> {
      const { title, body } = autosave.state().fields;
      // As the card showed it: a day is called by its first sentence.
      if (isBlank(title)) autosave.edit({ title: firstSentence(body) });
      const published = await change(circle, knowingly);
      if (!published) return;
      keepCircle(circle);
      await untilSeen();
      location.assign(addressOfPost(published));
    },

    async view(): Promise<void> {
      const missing = await settle();
      if (missing) setProblem(missing);
      else location.assign(addressOfPost(post));
    },

    /** True when it is a draft again. */
    async takeBack(): Promise<boolean> {
      return (await change({ visibility: "draft", diaryId: null })) !== null;
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

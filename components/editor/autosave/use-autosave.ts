import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLeaveQuestion } from "@/components/site/use-leave-question";
import type { OwnPost } from "@/lib/domains/posts/post";
import { draftSender, knownOf } from "../editor-api";
import { Autosave } from "./autosave";
import { keptDrafts } from "./kept-drafts";

/**
 * Keeps and saves a post's draft while the editor is open.
 * @param leaveQuestion asked before a link leads away from words that are kept nowhere
 * @returns `onSaved` is told of the post after each save
 */
export function useAutosave(post: OwnPost, leaveQuestion: string) {
  const onSaved = useRef<(post: OwnPost) => void>(() => {});
  const [autosave] = useState(() => {
    // Not crypto.randomUUID: browsers have it on https alone.
    const page = Math.random().toString(36).slice(2);
    const keeper = keptDrafts(post.author.id, post.id, page);
    return new Autosave(
      knownOf(post),
      keeper,
      draftSender(post.id, (saved) => onSaved.current(saved)),
    );
  });
  const state = useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state);

  useEffect(() => {
    autosave.start();
    const wake = () => autosave.wake();
    window.addEventListener("online", wake);
    window.addEventListener("pageshow", wake);
    window.addEventListener("pagehide", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.removeEventListener("online", wake);
      window.removeEventListener("pageshow", wake);
      window.removeEventListener("pagehide", wake);
      document.removeEventListener("visibilitychange", wake);
      autosave.stop();
    };
  }, [autosave]);

  // Only when leaving would lose words does the browser ask.
  const wouldLose = state.status !== "saved" && !state.kept;
  useLeaveQuestion(wouldLose, leaveQuestion);

  return { autosave, state, onSaved };
}

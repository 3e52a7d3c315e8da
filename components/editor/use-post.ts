import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { asWritten, type OwnPost } from "@/lib/domains/posts/post";
import type { Autosave } from "./autosave/autosave";
import { knownOf, readPost } from "./editor-api";

/**
 * The post around the text: visibility, cover, version, and whether something waits beside what is read. `refresh` asks the server and hands newer text to autosave;
 * it is asked at the start too, for a page out of the browser's history shows an old answer.
 */
export function usePost(initial: OwnPost, autosave: Autosave, onSaved: RefObject<(post: OwnPost) => void>) {
  const [post, setPost] = useState(initial);
  const taken = useRef(0);

  const look = useCallback((answer: OwnPost) => {
    const { version } = asWritten(answer);
    setPost((known) => (version < asWritten(known).version ? known : answer));
  }, []);
  useEffect(() => {
    // Autosave knows by itself what it sent; the server may have written it otherwise.
    onSaved.current = look;
  }, [onSaved, look]);

  const take = useCallback(
    (answer: OwnPost) => {
      taken.current += 1;
      autosave.absorb(knownOf(answer));
      look(answer);
    },
    [autosave, look],
  );

  const refresh = useCallback(async () => {
    for (;;) {
      const before = taken.current;
      const answer = await readPost(initial.id);
      if (!answer.ok) return;
      // Covers change without a version: an answer that was overtaken may be the older one, so it is asked for again.
      if (before === taken.current) return take(answer.data);
    }
  }, [initial.id, take]);

  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState === "visible" && autosave.state().status === "saved") void refresh();
    };
    lookAgain();
    document.addEventListener("visibilitychange", lookAgain);
    return () => document.removeEventListener("visibilitychange", lookAgain);
  }, [autosave, refresh]);

  return { post, take, refresh };
}

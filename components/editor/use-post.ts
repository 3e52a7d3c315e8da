import { useCallback, useEffect, useRef, useState } from "react";
import type { Post } from "@/lib/domains/posts/post";
import type { Autosave } from "./autosave/autosave";
import { fieldsOf } from "./autosave/draft";
import { readPost } from "./editor-api";

/**
 * The post around the text: visibility, cover, version. `refresh` asks the server and hands newer text to autosave;
 * it is asked at the start too, for a page out of the browser's history shows an old answer.
 */
export function usePost(initial: Post, autosave: Autosave) {
  const [post, setPost] = useState(initial);
  const taken = useRef(0);

  const take = useCallback(
    (answer: Post) => {
      taken.current += 1;
      autosave.absorb({ fields: fieldsOf(answer), version: answer.version });
      setPost((known) => (answer.version < known.version ? known : answer));
    },
    [autosave],
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
    const look = () => {
      if (document.visibilityState === "visible" && autosave.state().status === "saved") void refresh();
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [autosave, refresh]);

  return { post, take, refresh };
}

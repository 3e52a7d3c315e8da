import { useCallback, useEffect, useState } from "react";
import type { Post } from "@/lib/posts/post";
import type { Autosave } from "./autosave/autosave";
import { fieldsOf } from "./autosave/draft";
import { readPost } from "./editor-api";

/**
 * The post around the text: visibility, cover, version. `refresh` asks the server and hands newer text to autosave;
 * it is asked at the start too, for a page out of the browser's history shows an old answer.
 */
export function usePost(initial: Post, autosave: Autosave) {
  const [post, setPost] = useState(initial);

  const take = useCallback(
    (answer: Post) => {
      autosave.absorb({ fields: fieldsOf(answer), version: answer.version });
      setPost((known) => (answer.version < known.version ? known : answer));
    },
    [autosave],
  );

  const refresh = useCallback(async () => {
    const answer = await readPost(initial.id);
    if (answer.ok) take(answer.data);
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

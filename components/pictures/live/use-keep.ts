import { useEffect, useRef } from "react";
import type { Picture } from "@/lib/domains/pictures/picture";
import { type DrawRequest, drawPicture } from "../picture-api";
import { twinsOf } from "../twin";
import type { Pictures } from "../use-pictures";
import type { Live } from "./use-live";

type Needs = {
  postId: string;
  /** Nobody reads it yet. */
  isDraft: boolean;
  live: Live;
  pictures: Pictures;
  /** What is asked for now, without a seed; null where it can't be sent. */
  request: () => DrawRequest | null;
  /** As it stands in the editor. */
  text: string;
  /** Whether the server has every word, and a way to bring the rest there. */
  isSaved: () => boolean;
  save: () => Promise<boolean>;
};

/**
 * Keeps the live picture: the server draws it in full size, by the same seed, and it is the diary's. It does so where its
 * writer says so, where they publish, and where they leave.
 */
export function useKeep({ postId, isDraft, live, pictures, request, text, isSaved, save }: Needs) {
  const asked = (): DrawRequest | null => {
    const now = request();
    return now && { ...now, seed: live.seed, painter: "crayon", cover: !pictures.isBare, seen: true };
  };

  /** @returns the picture, which may still be on its way; null where there is none, or it could not be asked for */
  async function keep(): Promise<Picture | null> {
    if (!live.isShown || live.isEmpty) return null;
    const wish = asked();
    const [twin] = wish ? twinsOf(wish, text, pictures) : [];
    if (twin) {
      pictures.select(twin);
      live.rest();
      return twin;
    }
    const kept = await pictures.draw(wish);
    if (kept) live.rest();
    return kept;
  }

  // Who leaves keeps what was on the screen, if they wrote something here.
  const written = useRef({ text, isChanged: false });
  const leaving = useRef<() => void>(() => {});
  useEffect(() => {
    if (written.current.text !== text) written.current = { text, isChanged: true };
    leaving.current = () => {
      const wish = asked();
      if (!written.current.isChanged || !live.isShown || live.isEmpty || !wish) return;
      if (twinsOf(wish, text, pictures).length > 0) return;
      written.current.isChanged = false;
      // What readers see is changed by saying so alone.
      const cover = isDraft ? wish.cover : undefined;
      const draw = () => void drawPicture(postId, { ...wish, cover }, { keepalive: true });
      if (isSaved()) draw();
      else void save().then((isThere) => isThere && draw());
    };
  });
  useEffect(() => {
    const leave = () => leaving.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  return { keep };
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { OwnPost, Post } from "@/lib/domains/posts/post";
import type { PainterName } from "@/lib/painters/painter";
import type { ErrorCode } from "@/lib/shared/errors";
import { isBlank } from "@/lib/shared/text";
import { type DrawRequest, drawPicture, handPicture, readPicture, removePicture } from "./picture-api";
import { isUnderWay } from "./picture-feed";
import { useCover } from "./use-cover";
import { usePictureEvents } from "./use-picture-events";
import { shownOf, stepFrom, variantsOf, withoutPicture, withPicture } from "./variants";

export type PictureProblem = ErrorCode | "network" | "unsaved" | "wordsTooLong";
/** What just happened, to be read out. */
export type PictureNews =
  | "done"
  | "failed"
  | "canceled"
  | "removed"
  | "coverChanged"
  | "coverCleared"
  | "asking"
  | "asleep"
  | "handed";

/** What a picture was asked for with; no text where it may have changed meanwhile. */
export type Wish = { request: DrawRequest; text: string | null };

type Needs = {
  /** As it was last written. */
  post: Post;
  /** As it stands in the editor. */
  text: string;
  /** Newest first, as the gallery answers. */
  initial: Picture[];
  /** Saves the text; false when it could not be. */
  saveFirst: () => Promise<boolean>;
  onPost: (post: OwnPost) => void;
  /** The server may have picked another cover. */
  refreshPost: () => Promise<void>;
};

export type Pictures = ReturnType<typeof usePictures>;

/** The pictures of one post: draw, follow, look back, pick the cover, cancel and remove. */
export function usePictures({ post, text, initial, saveFirst, onPost, refreshPost }: Needs) {
  const [pictures, setPictures] = useState(() => variantsOf(initial));
  const [selectedId, setSelectedId] = useState(() => {
    // The newest one while it is drawn: it was asked for last. Else the cover.
    const newest = initial.find(({ status }) => status !== "canceled");
    return newest && isUnderWay(newest.status) ? newest.id : null;
  });
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const [news, setNews] = useState<PictureNews | null>(null);
  const [instead, setInstead] = useState<{ id: string; seen: Picture } | null>(null);
  const [drawnByHand, setDrawnByHand] = useState(0);
  const asked = useRef(new Map<string, Wish>());
  const theirs = useRef(new Set<string>());
  const textNow = useRef(text);
  useEffect(() => {
    textNow.current = text;
  });
  const cover = useCover({ post, initial, onPost, onFailure: setProblem });
  const { coverId } = cover;
  const shown = shownOf(pictures, selectedId, coverId);

  /** @returns what is shown in the place of one that goes: what was seen behind it, else the cover, else its neighbour */
  const after = (id: string) => {
    if (instead?.id === id) return instead.seen;
    const next = pictures.find((other) => other.id === coverId && other.id !== id) ?? stepFrom(pictures, id, -1);
    return next?.id === id ? (pictures.find((other) => other.id !== id) ?? null) : next;
  };
  const forget = (id: string) => {
    const next = after(id);
    setSelectedId((selected) => (selected !== id ? selected : (next?.id ?? null)));
    setPictures((known) => withoutPicture(known, id));
  };

  const onPicture = (id: string, picture: Picture | null) => {
    if (!picture || picture.status === "canceled") return forget(id);
    setPictures((known) => withPicture(known, picture));
    if (picture.status === "done" || picture.status === "failed") setNews(picture.status);
    if (picture.status === "queued" && picture.error === "painter_asleep") setNews("asleep");
    if (picture.status === "done") void refreshPost();
  };
  const read = useCallback(async (id: string) => {
    const answer = await readPicture(id);
    if (answer.ok) return answer.data;
    if (answer.code === "picture_not_found") return null;
    throw new Error(answer.code);
  }, []);
  usePictureEvents(pictures, read, onPicture);

  /**
   * @param request null when the writer's own words are too long to be sent
   * @param before what it follows, and what stays to be seen until the new one is done; null for one asked for by hand
   */
  async function draw(request: DrawRequest | null, before: Picture | null = null): Promise<Picture | null> {
    if (asking) return null;
    if (!request) {
      setProblem("wordsTooLong");
      return null;
    }
    // The server says the same of what is saved.
    if (isBlank(textNow.current) && request.with.length === 0 && !request.prompt) {
      setProblem("nothing_to_draw");
      return null;
    }
    setAsking(true);
    if (!before) {
      setDrawnByHand((count) => count + 1);
      cover.drawn();
    }
    setProblem(null);
    setNews("asking");
    const drawnText = textNow.current;
    const answer = (await saveFirst()) ? await drawPicture(post.id, { cover: true, ...request }) : null;
    setAsking(false);
    if (!answer?.ok) {
      setNews(null);
      setProblem(answer ? answer.code : "unsaved");
      return null;
    }
    asked.current.set(answer.data.id, { request, text: drawnText === textNow.current ? drawnText : null });
    const seen = before?.status === "done" ? before : before?.id === instead?.id ? instead?.seen : null;
    setInstead(seen ? { id: answer.data.id, seen } : null);
    setPictures((known) => withPicture(known, answer.data));
    setSelectedId(answer.data.id);
    return answer.data;
  }

  /** Cancels or removes without a word one that was drawn in passing; the cover stays. */
  async function drop(id: string): Promise<void> {
    const answer = await removePicture(id, { unlessCover: true });
    if (answer.ok) onPicture(id, answer.data);
    else if (answer.code === "picture_not_found") forget(id);
  }

  async function cancelOrRemove(picture: Picture): Promise<void> {
    setProblem(null);
    const answer = await removePicture(picture.id);
    if (!answer.ok && answer.code !== "picture_not_found") return setProblem(answer.code);
    const next = after(picture.id);
    forget(picture.id);
    setNews(answer.ok && answer.data ? "canceled" : "removed");
    if (picture.id !== coverId) return;
    await refreshPost();
    if (next) cover.look(next);
  }

  /** Lets another painter draw a waiting picture. One that waits no more is merely looked at again. */
  async function handTo(picture: Picture, painter: PainterName): Promise<void> {
    setProblem(null);
    setNews(null);
    const handed = await handPicture(picture.id, painter);
    const answer = !handed.ok && handed.code === "picture_not_waiting" ? await readPicture(picture.id) : handed;
    if (answer.ok) onPicture(picture.id, answer.data);
    else if (answer.code === "picture_not_found") forget(picture.id);
    else setProblem(answer.code);
    if (handed.ok) setNews("handed");
  }

  async function handOnCover(pictureId: string): Promise<boolean> {
    setProblem(null);
    const isDone = await cover.handOn(pictureId);
    if (isDone) setNews("coverChanged");
    return isDone;
  }

  async function chooseCover(pictureId: string | null): Promise<void> {
    setProblem(null);
    if (pictureId) theirs.current.add(pictureId);
    if (await cover.choose(pictureId)) setNews(pictureId ? "coverChanged" : "coverCleared");
  }

  /** A failed one drawn again takes its place. */
  async function tryAgain(failed: Picture, request: DrawRequest | null): Promise<void> {
    if (!(await draw(request))) return;
    const gone = await removePicture(failed.id);
    if (gone.ok) setPictures((known) => withoutPicture(known, failed.id));
  }

  function pick(picture: Picture | null): void {
    if (!picture) return;
    theirs.current.add(picture.id);
    setSelectedId(picture.id);
    cover.look(picture);
  }

  return {
    pictures,
    shown,
    /** Seen behind the one that is shown while that is still being drawn in its place. */
    behind: shown && shown.id === instead?.id && isUnderWay(shown.status) ? instead.seen : null,
    /** What the pictures of this visit were asked for with. */
    asked: asked.current as ReadonlyMap<string, Wish>,
    /** Whether the writer went to it, or made it the cover, of their own accord. */
    isTheirs: (id: string) => theirs.current.has(id),
    coverId,
    coverChoices: cover.choices,
    /** The writer wants no picture on the post. */
    isBare: cover.isBare,
    /** What is on the screen is the cover, at the server too. @returns why it could not be done, or null */
    settleCover: (seen: Picture | null = shown) => cover.settle(seen),
    asking,
    /** How many pictures were asked for that follow no other. */
    drawnByHand,
    problem,
    news,
    draw,
    tryAgain,
    cancelOrRemove,
    drop,
    handTo,
    /** The writer picks the cover, or none. */
    chooseCover,
    /** The cover goes to a picture that follows the one that was it. */
    handOnCover,
    /** Shows it without its having been looked for. */
    show: (id: string) => setSelectedId(id),
    select: pick,
    step: (by: number) => {
      const next = stepFrom(pictures, shown?.id ?? null, by);
      if (next?.id !== shown?.id) pick(next);
    },
  };
}

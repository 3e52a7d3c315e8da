import { useEffect, useRef } from "react";
import type { Picture } from "@/lib/pictures/picture";
import { type FeedSource, followPicture, isUnderWay } from "./picture-feed";

type Read = FeedSource["read"];

/**
 * Follows every picture that is still under way, also those a reload finds. Only the first by an event stream: browsers
 * allow six connections to a server, and the queue is drawn in order anyway.
 */
export function usePictureEvents(
  pictures: readonly Picture[],
  read: Read,
  onPicture: (id: string, picture: Picture | null) => void,
): void {
  const told = useRef(onPicture);
  useEffect(() => {
    told.current = onPicture;
  });
  const followed = pictures.filter(({ status }) => isUnderWay(status)).map(({ id }) => id);
  const key = followed.join();
  useEffect(() => {
    const open = typeof EventSource === "undefined" ? null : (url: string) => new EventSource(url);
    const stops = key
      .split(",")
      .filter(Boolean)
      .map((id, index) =>
        followPicture(id, { read, open: index === 0 ? open : null }, (picture) => told.current(id, picture)),
      );
    return () => {
      for (const stop of stops) stop();
    };
  }, [key, read]);
}

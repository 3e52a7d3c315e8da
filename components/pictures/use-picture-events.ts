import { useEffect, useRef } from "react";
import type { Picture } from "@/lib/domains/pictures/picture";
import { type FeedSource, followPicture, isUnderWay } from "./picture-feed";
import { pictureSeen } from "./seen-pictures";
import { feedOfThisTab } from "./shared-feed";

type Read = FeedSource["read"];

/** Follows every picture that is still under way, also those a reload finds. */
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
    const source = { read, join: feedOfThisTab() };
    const stops = key
      .split(",")
      .filter(Boolean)
      .map((id) =>
        followPicture(id, source, (picture) => {
          if (picture?.status === "done") pictureSeen(id);
          told.current(id, picture);
        }),
      );
    return () => {
      for (const stop of stops) stop();
    };
  }, [key, read]);
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { WordEdits } from "@/lib/painters/edits";
import type { Picture } from "@/lib/pictures/picture";
import type { Painting } from "../painters/use-painting";
import { isUnderWay } from "../picture-feed";
import type { Pictures } from "../use-pictures";
import { type FollowedPicture, Follower } from "./follower";
import { editsKey } from "./reading";

type Needs = {
  edits: WordEdits;
  /** Those of the newest picture when the page was made. */
  drawnEdits: WordEdits;
  /** As it stands in the editor. */
  text: string;
  pictures: Pictures;
  painting: Painting;
};

/** Lets the shown picture follow its words: same seed, style, paper and cuts. Before the first picture nothing follows. */
export function useFollowing(needs: Needs) {
  const now = useRef(needs);
  useEffect(() => {
    now.current = needs;
  });
  const { pictures, text, drawnEdits } = needs;
  const [isWaiting, setWaiting] = useState(false);
  const [newestAtStart] = useState(() => pictures.pictures.at(-1)?.id);
  const outdated = useOutdated(pictures.pictures, text);
  /** Whether the picture that is followed was the cover, and those that were it no more. */
  const cover = useRef({ follows: false, was: new Set<string>() });

  const draw = useRef<() => Promise<FollowedPicture | null>>(async () => null);
  useEffect(() => {
    draw.current = async () => {
      const { edits, pictures, painting } = now.current;
      const base = pictures.shown;
      if (!base) return null;
      // A diary's first picture becomes its cover once it is done.
      if (!isUnderWay(base.status)) cover.current.follows = base.id === pictures.coverId;
      else if (!pictures.coverId) cover.current.follows = true;
      const editsOf = ({ id }: Picture) => pictures.asked.get(id) ?? (id === newestAtStart ? drawnEdits : null);
      const twin = pictures.pictures.find((other) => {
        const asked =
          other.status === "done" && isSameHand(other, base) && !outdated.current.has(other.id) && editsOf(other);
        return asked && editsKey(asked) === editsKey(edits);
      });
      if (twin) pictures.show(twin.id);
      if (twin) return { id: twin.id, isNew: false };
      const drawn = await pictures.draw(painting.again(base), base);
      return drawn && { id: drawn.id, isNew: true };
    };
  }, [newestAtStart, drawnEdits, outdated]);

  const [follower] = useState(
    () =>
      new Follower(
        {
          draw: () => draw.current(),
          takeOver: async (id) => {
            const { coverId, setCover } = now.current.pictures;
            if (!cover.current.follows || coverId === id) return;
            if ((await setCover(id)) && coverId) cover.current.was.add(coverId);
          },
          drop: (id) => now.current.pictures.drop(id),
          isUnderWay: (id) => now.current.pictures.pictures.some((one) => one.id === id && isUnderWay(one.status)),
          isKept: (id) => {
            const { coverId, wasLookedAt } = now.current.pictures;
            return wasLookedAt(id) || (coverId === id && !cover.current.was.has(id));
          },
          isBusy: () => now.current.pictures.asking,
        },
        setWaiting,
      ),
  );
  useEffect(() => () => follower.forget(), [follower]);
  useSettled(
    pictures.pictures,
    useCallback((id, became) => follower.settled(id, became), [follower]),
  );

  // Draw takes the edits along, so what waits is asked for already.
  useEffect(() => {
    if (pictures.asking) follower.forget();
  }, [pictures.asking, follower]);

  return {
    /** Whether a change waits for its picture to be asked for. */
    isWaiting,
    follow: () => {
      if (now.current.pictures.shown) follower.change();
    },
  };
}

function isSameHand(one: Picture, other: Picture): boolean {
  return (["seed", "style", "paper", "panels", "painter"] as const).every((fact) => one[fact] === other[fact]);
}

/** Pictures of a text that has changed since: the same words would make others of it. */
function useOutdated(pictures: readonly Picture[], text: string) {
  const outdated = useRef(new Set<string>());
  const lastText = useRef(text);
  useEffect(() => {
    if (lastText.current === text) return;
    lastText.current = text;
    for (const { id } of pictures) outdated.current.add(id);
  }, [pictures, text]);
  return outdated;
}

/** Tells once what became of each picture. */
function useSettled(pictures: readonly Picture[], tell: (id: string, became: "done" | "gone") => void): void {
  const before = useRef(new Map<string, Picture["status"]>());
  useEffect(() => {
    const statuses = new Map(pictures.map(({ id, status }) => [id, status]));
    for (const [id, status] of statuses) if (status === "done" && before.current.get(id) !== "done") tell(id, "done");
    for (const id of before.current.keys()) if (!statuses.has(id)) tell(id, "gone");
    before.current = statuses;
  }, [pictures, tell]);
}

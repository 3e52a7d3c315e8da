import { useCallback, useEffect, useRef, useState } from "react";
import type { Picture } from "@/lib/domains/pictures/picture";
import { type FollowWorld, followSteps } from "./follow-steps";
import { Follower } from "./follower";

type Needs = FollowWorld & { pictures: { drawnByHand: number } };

/** Lets the shown picture follow its words. Before the first picture nothing follows. */
export function useFollowing(needs: Needs) {
  const now = useRef(needs);
  useEffect(() => {
    now.current = needs;
  });
  const { pictures, drawnByHand } = needs.pictures;
  const [isWaiting, setWaiting] = useState(false);
  const [follower] = useState(
    () =>
      new Follower(
        followSteps(() => now.current),
        setWaiting,
      ),
  );
  useEffect(() => () => follower.forget(), [follower]);
  useSettled(
    pictures,
    useCallback((id, became) => follower.settled(id, became), [follower]),
  );

  // Draw takes the edits along, so what waits is asked for already.
  useEffect(() => {
    if (drawnByHand > 0) follower.forget();
  }, [drawnByHand, follower]);

  return {
    /** Whether a change waits for its picture to be asked for. */
    isWaiting,
    follow: () => {
      if (now.current.pictures.shown) follower.change();
    },
  };
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

import type { EventBus } from "@/lib/engines/events/event-bus";
import { followPicture } from "./follow";
import type { Picture } from "./picture";

type Needs = {
  events: EventBus;
  ownerId: string;
  /** The ids of the owner's pictures that wait or are drawn; when it throws, following ends. */
  underWay(): Promise<string[]>;
  /** A picture as its owner may see it; when it throws, that picture is gone. */
  read(id: string): Promise<Picture>;
  tell(picture: Picture): void;
  end(): void;
};

/**
 * Tells about every picture of a member that is under way, and about each that they ask for later, now and after each
 * change. Goes on when none is left.
 * @returns stops following
 */
export function followPictures({ events, ownerId, underWay, read, tell, end }: Needs): () => void {
  const followed = new Map<string, () => void>();
  let over = false;
  let turn = Promise.resolve();

  const stop = () => {
    over = true;
    unsubscribe();
    for (const leave of followed.values()) leave();
  };
  const follow = (id: string) => {
    if (over || followed.has(id)) return;
    // Where it could not be read to its end it is gone, or its owner may not come in any more.
    const leave = followPicture(events, id, () => read(id), tell, look);
    followed.set(id, leave);
  };
  const look = () => {
    turn = turn
      .then(async () => {
        if (!over) for (const id of await underWay()) follow(id);
      })
      .catch(() => {
        stop();
        end();
      });
  };

  // Listen first, then look: a picture that is asked for in between is heard.
  const unsubscribe = events.subscribe((event) => {
    const isMine = event.type === "picture.queued" && (event.ownerId ?? ownerId) === ownerId;
    if (isMine || event.type === "bus.back") look();
  });
  look();
  return stop;
}

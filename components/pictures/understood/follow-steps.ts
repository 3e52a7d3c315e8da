import type { Picture } from "@/lib/domains/pictures/picture";
import type { WordEdits } from "@/lib/painters/edits";
import type { Painting } from "../painters/use-painting";
import { isUnderWay } from "../picture-feed";
import { twinsOf } from "../twin";
import type { Pictures } from "../use-pictures";
import type { FollowSteps } from "./follower";

/** The editor as it is now. */
export type FollowWorld = {
  edits: WordEdits;
  /** As it stands in the editor. */
  text: string;
  pictures: Pick<
    Pictures,
    | "pictures"
    | "shown"
    | "coverId"
    | "coverChoices"
    | "asking"
    | "asked"
    | "draw"
    | "drop"
    | "show"
    | "isTheirs"
    | "handOnCover"
  >;
  painting: Pick<Painting, "again">;
};

/** How pictures follow in the editor: same seed, style, paper and cuts, and the cover goes along with what was the cover. */
export function followSteps(now: () => FollowWorld): FollowSteps<Picture> {
  /** Whether what is followed was the cover, and how often its writer had chosen one by then. */
  let cover = { follows: false, choices: 0 };
  /** Becomes the cover at this moment. */
  let heir: string | null = null;
  const wereCover = new Set<string>();

  function watchCover(base: Picture, isFollowed: boolean): void {
    const { coverId, coverChoices } = now().pictures;
    // One that came to nothing hands on what it followed itself.
    if (isFollowed && base.status !== "done") return;
    const isCover = base.id === coverId || base.id === heir;
    // A diary's first picture becomes its cover once it is done.
    const willBe = isUnderWay(base.status) && !coverId;
    cover = { follows: isCover || willBe, choices: coverChoices() };
  }

  return {
    base: () => now().pictures.shown,
    async draw(base, isFollowed) {
      watchCover(base, isFollowed);
      const { pictures, painting } = now();
      const request = painting.again(base);
      const painter = base.painter === "nobody" ? request?.painter : base.painter;
      const same = request ? twinsOf({ ...request, painter }, now().text, pictures) : [];
      const twin = same.find(({ status }) => status === "done");
      if (twin) pictures.show(twin.id);
      if (twin) return { id: twin.id, isNew: false };
      const drawn = await pictures.draw(request && { ...request, cover: cover.follows }, base);
      return drawn && { id: drawn.id, isNew: true };
    },
    async takeOver(id) {
      const { coverId, coverChoices, handOnCover } = now().pictures;
      if (!cover.follows || cover.choices !== coverChoices() || coverId === id) return;
      heir = id;
      if ((await handOnCover(id)) && coverId) wereCover.add(coverId);
      if (heir === id) heir = null;
    },
    drop: (id) => now().pictures.drop(id),
    isUnderWay: (id) => now().pictures.pictures.some((one) => one.id === id && isUnderWay(one.status)),
    isKept(id) {
      const { coverId, isTheirs } = now().pictures;
      return isTheirs(id) || (coverId === id && !wereCover.has(id));
    },
    isBusy: () => now().pictures.asking,
  };
}

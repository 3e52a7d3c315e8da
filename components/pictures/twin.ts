import type { Picture } from "@/lib/domains/pictures/picture";
import type { DrawRequest } from "./picture-api";
import { editsKey } from "./understood/reading";
import type { Wish } from "./use-pictures";

type Drawn = { pictures: readonly Picture[]; asked: ReadonlyMap<string, Wish> };
const HAND = ["seed", "style", "paper", "panels", "painter"] as const;

/** The pictures of this visit that come out as this request of this text would: nobody need draw another one. */
export function twinsOf(request: DrawRequest, text: string, { pictures, asked }: Drawn): Picture[] {
  return pictures.filter((picture) => {
    const wish = asked.get(picture.id);
    return (
      picture.status !== "failed" &&
      HAND.every((fact) => picture[fact] === request[fact]) &&
      wish?.text === text &&
      wish.request.prompt === request.prompt &&
      editsKey(wish.request) === editsKey(request)
    );
  });
}

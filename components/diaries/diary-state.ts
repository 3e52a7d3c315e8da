import type { Diary } from "@/lib/domains/diaries/diary";

/** How a diary stands today, as a key of the words `diaries.states`. */
export type DiaryStanding = "waiting" | "expired" | "withdrawn" | "closed" | "myTurn" | "theirTurn" | "both" | "nobody";

/** In one word how a diary stands for me. */
export function standingOf({ state, invitation, today }: Pick<Diary, "state" | "invitation" | "today">): DiaryStanding {
  if (state === "invited") return invitation?.look ?? "waiting";
  if (state === "closed") return "closed";
  if (today.wrote === null) return "nobody";
  if (today.wrote === "both") return "both";
  return today.wrote === "me" ? "theirTurn" : "myTurn";
}

import { Clock, CloudSun, Leaf, MapPin, Pencil, Smile, Tag, User } from "lucide-react";
import type { Finding } from "@/lib/painters/reading/plan";

const ICONS = {
  person: User,
  thing: Pencil,
  place: MapPin,
  weather: CloudSun,
  time: Clock,
  season: Leaf,
  topic: Tag,
  deed: Smile,
} as const satisfies Record<Finding["kind"], unknown>;

/** A word's emoji; where its drawing is one of our own, what kind of word it is. */
export function WordIcon({ word: { art, kind } }: { word: Pick<Finding, "art" | "kind"> }) {
  if (/\p{Extended_Pictographic}/u.test(art)) {
    return (
      <span aria-hidden className="text-base leading-none">
        {art}
      </span>
    );
  }
  const Icon = ICONS[kind];
  return <Icon className="size-4 shrink-0 text-ink-soft" aria-hidden />;
}

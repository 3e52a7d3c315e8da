import { Clock, CloudSun, Leaf, MapPin, Pencil, Smile, Tag, User } from "lucide-react";
import { artPath } from "@/lib/painters/art-name";
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

/** What the painter draws for a word, from its own art; where it draws nothing, what kind of word it is. */
export function WordIcon({ word: { art, kind } }: { word: Pick<Finding, "art" | "kind"> }) {
  const Icon = ICONS[kind];
  if (art === "") return <Icon className="size-4 shrink-0 text-ink-soft" aria-hidden />;
  return (
    // biome-ignore lint/performance/noImgElement: an SVG of ours
    <img src={artPath(art)} alt="" width={20} height={20} decoding="async" className="size-5 shrink-0" />
  );
}

import { nameable } from "@/lib/shared/file-name";

/** A card as a file: its day and its title, "2026-11-21 바다.png". */
export function cardFile(png: Blob, { day, title }: { day: string; title: string }): File {
  return new File([png], `${`${day} ${nameable(title)}`.trim()}.png`, { type: "image/png" });
}

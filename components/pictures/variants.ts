import type { Picture } from "@/lib/domains/pictures/picture";

/** A post's pictures, oldest first, as the filmstrip shows them; canceled ones are no pictures. */
export function variantsOf(newestFirst: readonly Picture[]): Picture[] {
  return newestFirst.filter(({ status }) => status !== "canceled").reverse();
}

/** Puts a picture in its place, or at the end when it is new; a canceled one leaves. */
export function withPicture(pictures: readonly Picture[], picture: Picture): Picture[] {
  if (picture.status === "canceled") return withoutPicture(pictures, picture.id);
  if (!pictures.some(({ id }) => id === picture.id)) return [...pictures, picture];
  return pictures.map((other) => (other.id === picture.id ? picture : other));
}

export function withoutPicture(pictures: readonly Picture[], id: string): Picture[] {
  return pictures.filter((picture) => picture.id !== id);
}

/** The picture `step` places further, round the ends never; the same one there. */
export function stepFrom(pictures: readonly Picture[], id: string | null, step: number): Picture | null {
  const index = pictures.findIndex((picture) => picture.id === id) + step;
  return pictures[Math.max(0, Math.min(index, pictures.length - 1))] ?? null;
}

/** The picture to show: the selected one while it is there, else the cover, else the newest. */
export function shownOf(
  pictures: readonly Picture[],
  selectedId: string | null,
  coverId: string | null,
): Picture | null {
  const find = (id: string | null) => pictures.find((picture) => picture.id === id);
  return find(selectedId) ?? find(coverId) ?? pictures.at(-1) ?? null;
}

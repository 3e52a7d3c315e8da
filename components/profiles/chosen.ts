import type { Picture } from "@/lib/domains/pictures/picture";

/** What is chosen to be an avatar, and where it is shown from before it is sent; null where the browser can't read it. */
export type Chosen = { src: string | null } & ({ file: File } | { picture: Picture });

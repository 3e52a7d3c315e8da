import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { nameable } from "@/lib/shared/file-name";
import type { Locale } from "@/lib/shared/locale";
import { altOf, titleOf } from "@/lib/shared/words";
import type { PictureImages } from "../bytes/images";
import { labelled } from "../bytes/label";
import type { PictureMaker } from "../picture";
import { ownPicture, visible } from "../rights";

/** A picture to take away. */
export type PictureFile = {
  /** Its day, and its diary's title or its style: "2026-11-21 바다.jpg". */
  name: string;
  /** JPEG, with a label inside. @throws AppError picture_not_found when the bytes are lost; unavailable */
  bytes(): Promise<Buffer>;
};

export type Downloads = ReturnType<typeof createDownloads>;

const PARTS = {
  post: { select: { day: true, title: true } },
  owner: { select: { name: true } },
} as const;

type Row = {
  key: string | null;
  style: string;
  painter: string;
  altKo: string;
  altEn: string;
  post: { day: Date; title: string };
  owner: { name: string };
};

/** Pictures as files to take away, by who may see them. */
export function createDownloads({
  prisma,
  images,
}: {
  prisma: PrismaClient;
  images: Pick<PictureImages, "readWhole">;
}) {
  async function read({ key, painter, altKo, altEn, post, owner }: Row, locale: Locale): Promise<Buffer> {
    const bytes = key && (await images.readWhole(key, 1024));
    if (!bytes) throw new AppError("picture_not_found");
    const alt = altOf({ altKo, altEn }, locale);
    return labelled(bytes, { painter: painter as PictureMaker, title: titleOf(post), author: owner.name, alt });
  }

  return {
    /** A picture that its reader may see, null for a guest. @throws AppError picture_not_found */
    async file(id: string, readerId: string | null, locale: Locale): Promise<PictureFile> {
      const row = await prisma.picture.findFirst({
        where: { id, status: "done", ...visible(readerId) },
        include: PARTS,
      });
      if (!row?.owner) throw new AppError("picture_not_found");
      const words = nameable(titleOf(row.post)) || row.style;
      return { name: `${toDay(row.post.day)} ${words}.jpg`, bytes: () => read(row, locale) };
    },

    /** My pictures of these, in the order of asking, each under a name of its own. @throws AppError picture_not_found when none is left */
    async files(ownerId: string, ids: string[], locale: Locale): Promise<PictureFile[]> {
      const rows = await prisma.picture.findMany({
        where: { id: { in: ids }, status: "done", ...ownPicture(ownerId) },
        include: PARTS,
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      const found = ids.flatMap((id) => byId.get(id) ?? []);
      if (found.length === 0) throw new AppError("picture_not_found");
      const taken = new Map<string, number>();
      return found.map((row) => {
        const name = `${toDay(row.post.day)}-${row.style}`;
        const nth = (taken.get(name) ?? 0) + 1;
        taken.set(name, nth);
        return { name: `${name}${nth > 1 ? `-${nth}` : ""}.jpg`, bytes: () => read(row, locale) };
      });
    },
  };
}

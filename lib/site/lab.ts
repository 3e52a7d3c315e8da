import { createCells } from "@/lib/domains/cells/cells";
import { createFaceTypes } from "@/lib/domains/face-types/face-types";
import type { PictureImages } from "@/lib/domains/pictures/bytes/images";
import { createFromCount } from "@/lib/domains/posts/from-count";
import { createGender } from "@/lib/domains/vision/gender";
import { decodeUpright } from "@/lib/engines/vision/faces/decode-upright";
import type { UseCaseEngines } from "./use-case-needs";

type Needs = Pick<UseCaseEngines, "prisma" | "genderServer" | "cellCounter"> & { images: PictureImages };

/** What the lab can do on the server. */
export function createLab({ prisma, genderServer, cellCounter, images }: Needs) {
  const cells = createCells({ prisma, images, counter: cellCounter });
  return {
    gender: createGender({ genderServer, decode: decodeUpright }),
    cells,
    fromCount: createFromCount({ prisma, images, count: cells.forDiary }),
    faceTypes: createFaceTypes({ prisma }),
  };
}

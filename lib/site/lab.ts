import { createCells } from "@/lib/domains/cells/cells";
import { createFaceKeys, type FaceKeyNeeds } from "@/lib/domains/face-keys/face-keys";
import { createFaceTypes } from "@/lib/domains/face-types/face-types";
import type { PictureImages } from "@/lib/domains/pictures/bytes/images";
import { createFromCount } from "@/lib/domains/posts/from-count";
import { createGender } from "@/lib/domains/vision/gender";
import { decodeUpright } from "@/lib/engines/vision/faces/decode-upright";
import type { UseCaseEngines } from "./use-case-needs";

type Needs = Pick<UseCaseEngines, "prisma" | "genderServer" | "cellCounter" | "faces" | "limiter"> &
  Pick<FaceKeyNeeds, "siteSecret" | "requireProof"> & { images: PictureImages };

/** What the lab can do on the server. */
export function createLab({ prisma, genderServer, cellCounter, images, ...needs }: Needs) {
  const cells = createCells({ prisma, images, counter: cellCounter });
  return {
    gender: createGender({ genderServer, decode: decodeUpright }),
    cells,
    fromCount: createFromCount({ prisma, images, count: cells.forDiary }),
    faceTypes: createFaceTypes({ prisma }),
    faceKeys: createFaceKeys({ prisma, decode: decodeUpright, ...needs }),
  };
}

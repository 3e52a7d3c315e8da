import type { UprightPicture } from "@/lib/engines/vision/faces/decode-upright";
import type { EstimatedFace, GenderServer } from "@/lib/engines/vision/faces/gender-server";
import { AppError } from "@/lib/shared/errors";
import { type GenderEstimate, type GenderEstimates, SURE_FROM_PERCENT } from "./vision";

type Needs = {
  genderServer: Pick<GenderServer, "estimate">;
  /** @throws AppError too_large, wrong_media_type */
  decode(encoded: Buffer): Promise<UprightPicture>;
};

export type Gender = ReturnType<typeof createGender>;

/** Portrait to gender estimate. The photo is in memory while it is looked at, and nowhere afterwards. */
export function createGender({ genderServer, decode }: Needs) {
  return {
    /** @throws AppError no_face, too_large, wrong_media_type, busy, unavailable */
    async estimate(encoded: Buffer): Promise<GenderEstimates> {
      const { pixels, upright } = await decode(encoded);
      const faces = await genderServer.estimate(pixels);
      if (faces.length === 0) throw new AppError("no_face");
      const scale = upright.width / pixels.width;
      return { faces: faces.map((face) => estimateOf(face, scale)) };
    },
  };
}

function estimateOf({ gender, probability, box }: EstimatedFace, scale: number): GenderEstimate {
  const percent = Math.round(probability * 100);
  const [x, y] = [Math.round(box.x * scale), Math.round(box.y * scale)];
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  return { gender, percent, unsure: percent < SURE_FROM_PERCENT, box: { x, y, width, height } };
}

import { type ApiFailure, callApi } from "@/components/api/client";
import type { CountedPicture, CountedSummary, CountSettings } from "@/lib/domains/cells/cell";

/** Counts these pictures anew, one after the other; one that fails stops no other. @returns the last failure's code */
export async function recountAll(
  pictures: readonly CountedSummary[],
  settings: CountSettings,
  onCounted: (picture: CountedPicture) => void,
): Promise<ApiFailure["code"] | null> {
  let failed: ApiFailure["code"] | null = null;
  for (const { id: imageId, reportId: id, version, width, height } of pictures) {
    const { region } = settings;
    // A region of a larger picture may lie beside this one: all of it then.
    const fits = !region || (region.x < width && region.y < height);
    const body = { version, settings: fits ? settings : { ...settings, region: null } };
    const result = await callApi("PATCH /api/vision/reports/{id}/images/{imageId}", { path: { id, imageId }, body });
    if (result.ok) onCounted(result.data);
    else failed = result.code;
  }
  return failed;
}

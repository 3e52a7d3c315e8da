import { readPicture } from "./picture-api";
import { isUnderWay } from "./picture-feed";

const LOOK_EVERY_MS = 150;
const AT_MOST_MS = 2_500;

/** Waits for a picture, but never long: who asks goes on without it. */
export async function untilDrawn(id: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < AT_MOST_MS; ) {
    const answer = await readPicture(id);
    if (!answer.ok || !isUnderWay(answer.data.status)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

import path from "node:path";
import { type FinishedImage, finishImage } from "@/lib/domains/pictures/bytes/finish";
import { createCrayonPainter } from "@/lib/painters/crayon/crayon-painter";
import { PLAIN } from "@/lib/painters/painter";

export type Look = { finished: FinishedImage; alt: { ko: string; en: string } };

/** Pictures of these diaries as the site draws and keeps them. */
export async function drawLooks(diaries: { title: string; body: string }[]): Promise<Look[]> {
  const painter = createCrayonPainter({ threads: 1, workerFile: path.resolve(".build/crayon-worker.mjs") });
  try {
    return await Promise.all(
      diaries.map(async ({ title, body }, seed) => {
        const request = { ...PLAIN, text: `${title}\n\n${body}`, seed, size: 1024 };
        const painted = await painter.paint(request, new AbortController().signal, () => undefined);
        return { finished: await finishImage(painted.image), alt: painted.alt };
      }),
    );
  } finally {
    await painter.close();
  }
}

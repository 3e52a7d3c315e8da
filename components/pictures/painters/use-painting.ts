import type { Picture } from "@/lib/domains/pictures/picture";
import type { WordEdits } from "@/lib/painters/edits";
import type { DrawOptions } from "../options/kept-options";
import type { DrawRequest } from "../picture-api";
import { useWords } from "../words/use-words";
import { sentWords, wordsOver } from "../words/words";
import { usePainters } from "./use-painters";

type Needs = {
  postId: string;
  options: DrawOptions;
  edits: WordEdits;
  savedText: string;
  pictures: readonly Picture[];
};

export type Painting = ReturnType<typeof usePainting>;

/** How the next picture is drawn: by whom, in which style on which sheet, from which words. */
export function usePainting({ postId, options, edits, savedText, pictures }: Needs) {
  const isAwaited = pictures.some(({ status, error }) => status === "queued" && error === "painter_asleep");
  const painters = usePainters(isAwaited);
  const takesWords = painters.picked?.name === "stable-diffusion";
  const field = useWords({ postId, options, edits, active: takesWords, savedText });
  const isTooLong = wordsOver(field.words) > 0;

  /** Null where the writer's own words are too long to be sent. */
  function withWords(request: DrawRequest): DrawRequest | null {
    if (request.painter !== "stable-diffusion") return request;
    return isTooLong ? null : { ...request, prompt: sentWords(field.words) };
  }

  return {
    ...painters,
    takesWords,
    field,
    isTooLong,
    /** What is asked for now; null as above. */
    request: () => withWords({ ...options, ...edits, painter: painters.picked?.name }),
    /** The same once more, with the edits of now, by the same painter where the site still has it; null as above. */
    again({ style, paper, panels, seed, painter }: Picture): DrawRequest | null {
      const same = painters.offered.find(({ name }) => name === painter);
      return withWords({ style, paper, panels, ...edits, seed, painter: same?.name });
    },
  };
}

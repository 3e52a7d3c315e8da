import { z } from "zod";
import { visibleLine } from "@/lib/shared/text-inputs";
import { WORD_MAX, WORDS_MAX } from "./asked-word";

/** The words, and whether they are asked about; each once, as the admin spells it. */
export const NewAskedWords = z.object({
  isOn: z.boolean(),
  words: z
    .array(visibleLine(WORD_MAX))
    .max(WORDS_MAX)
    .transform((words) => [...new Set(words)]),
});
export type NewAskedWords = z.infer<typeof NewAskedWords>;

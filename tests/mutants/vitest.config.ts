import { mergeConfig } from "vitest/config";
import plain from "../../vitest.config";
import { MUTANTS } from "./mutants";

const mutant = MUTANTS.find(({ name }) => name === process.env.MUTANT);
if (!mutant) throw new Error("No such mutant");
const { file, find, replace } = mutant;

/** The tests' own configuration, but for one file that is read with the fault in it that MUTANT names. */
export default mergeConfig(plain, {
  plugins: [
    {
      name: "mutant",
      enforce: "pre" as const,
      transform(code: string, id: string) {
        if (!id.split("?", 1)[0]?.endsWith(`/${file}`)) return null;
        return code.replace(find, () => replace);
      },
    },
  ],
});

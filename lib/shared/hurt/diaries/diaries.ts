/** For tests: days that hurt and days that only share their words. "dev" was in view while the words were listed. */
import { readFileSync } from "node:fs";
import type { HurtKind } from "../kind";

/** Lines of a file beside this one, cut at " | ". */
const rows = (name: string) =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(" | "));
const told = ([half = "", text = ""]: string[]) => ({ half, text });

/** 60 each, half Korean and half English. */
export const HURTING = ["hurt-ko", "hurt-en"]
  .flatMap(rows)
  .map(([kind = "", half = "", text = ""]) => ({ kind: kind as HurtKind, half, text }));
export const ORDINARY = ["ordinary-ko", "ordinary-en"].flatMap(rows).map(told);
/** Harder ones: days that hurt and say so sideways, and ordinary ones as near to them as they come. */
export const HINTS = rows("hints").map(told);
export const NO_HINTS = rows("no-hints").map(told);

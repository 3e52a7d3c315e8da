import { z } from "zod";
import { codePointsIn, fewLines, fitsIn, manyLines, oneLine } from "./text";

/** At most `max` characters as a person counts them. */
function within(max: number, each?: number): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    if (fitsIn(value, max, each)) return;
    const message = `Too long: at most ${max} characters, ${codePointsIn(max, each)} code points in all`;
    issues.push({ code: "too_big", origin: "string", maximum: max, inclusive: true, input: value, message });
  };
}

/** One line, tidied; "" where nothing of it can be seen. */
export function line(max: number, each?: number) {
  return z
    .string()
    .describe(`One line of at most ${max} characters, as a person counts them.`)
    .transform(oneLine)
    .pipe(z.string().check(within(max, each)));
}

/** As `line`, of which something must be seen. */
export function visibleLine(max: number, tidy = oneLine) {
  return z
    .string()
    .describe(`One line of at most ${max} characters, as a person counts them; something must be seen of it.`)
    .transform(tidy)
    .pipe(z.string().min(1, { error: "Nothing of it can be seen" }).check(within(max)));
}

/** Many lines, as they were typed. */
export function text(max: number, each: number) {
  return z
    .string()
    .describe(`At most ${max} characters, as a person counts them.`)
    .transform(manyLines)
    .pipe(z.string().check(within(max, each)));
}

/** More than this many times what is kept is not even tidied. */
const UNTIDY = 10;

/** A few lines, tidied; "" where nothing of it can be seen. */
export function shortText(max: number, each: number) {
  return z
    .string()
    .max(codePointsIn(max, each) * UNTIDY)
    .describe(`At most ${max} characters, as a person counts them.`)
    .transform(fewLines)
    .pipe(z.string().check(within(max, each)));
}

/** As `shortText`, of which something must be seen. */
export function visibleText(max: number, each: number) {
  return z
    .string()
    .max(codePointsIn(max, each) * UNTIDY)
    .describe(`At most ${max} characters, as a person counts them; something must be seen of it.`)
    .transform(fewLines)
    .pipe(z.string().min(1, { error: "Nothing of it can be seen" }).check(within(max, each)));
}

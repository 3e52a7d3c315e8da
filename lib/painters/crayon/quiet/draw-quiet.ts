import type { Sketch } from "../paper/sketch";
import type { Look } from "../people/look";

/** The writer and whoever sits beside them. */
export type Company = { me: Look; other: Look };
export type DrawQuiet = (sketch: Sketch, company: Company) => string;

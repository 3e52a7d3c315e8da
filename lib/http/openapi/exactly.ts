import type { z } from "zod";

// Two generic functions are assignable only when what they compare with is identical: optional fields count too.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * A schema of a type that exists already: the compiler refuses one that says less, more or other than `T`.
 * `exactly<Post>()(z.strictObject({...}))`
 */
export function exactly<T>() {
  return <S extends z.ZodType>(schema: S & (Same<z.output<S>, T> extends true ? unknown : "not the same type")): S =>
    schema;
}

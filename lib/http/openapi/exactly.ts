import type { z } from "zod";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * A schema of a type that exists already: the compiler refuses one that says less, more or other than `T`.
 * `exactly<Post>()(z.strictObject({...}))`
 */
export function exactly<T>() {
  return <S extends z.ZodType>(schema: S & (Same<z.output<S>, T> extends true ? unknown : "not the same type")): S =>
    schema;
}

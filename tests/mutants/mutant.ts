/** One place where the code is broken on purpose, and the tests that have to notice. */
export type Mutant = { name: string; file: string; find: string; replace: string; tests: readonly string[] };

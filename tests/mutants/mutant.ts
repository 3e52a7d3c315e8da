/** One place where the code is broken on purpose, and the tests that have to notice. */
export type Mutant = {
  name: string;
  file: string;
  find: string;
  replace: string;
  tests: readonly string[];
  /** Where the file is what reads migrations: the text of one that is changed. */
  sql?: string;
};

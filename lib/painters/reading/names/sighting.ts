import type { Gender } from "./first-names";

/** A place of a sentence where somebody seems to be called by name. */
export type Sighting = {
  /** What they are called by, without family name and title; in lower case where it is Latin. */
  name: string;
  /** Characters from the start of the sentence, with the title. */
  at: number;
  end: number;
  /** Nothing else can be meant; else it counts only where the same name is sure elsewhere in the diary. */
  sure: boolean;
  /** A first name that is known, or said with a title; else only its place and form tell. */
  known: boolean;
  gender: Gender;
  /** Row of the lexicon that the title tells of: "Dr" is a doctor. */
  row?: string;
};

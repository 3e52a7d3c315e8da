/** The five types of the game, none above another. */
export const FACE_TYPES = ["sun", "cloud", "tree", "wave", "moon"] as const;
export type FaceType = (typeof FACE_TYPES)[number];

const PAIRS = [
  ["I", "E"],
  ["S", "N"],
  ["T", "F"],
  ["J", "P"],
] as const;

/** The sixteen of the Myers-Briggs indicator, "ISTJ" to "ENFP". */
export const MBTIS = PAIRS.reduce<string[]>(
  (begun, pair) => begun.flatMap((letters) => pair.map((letter) => letters + letter)),
  [""],
);

/** What the game is played with. */
export type Played = {
  /** Height of the face, from the hairline to the chin, by its width between the cheeks. */
  ratio: number;
  /** One of MBTIS. */
  mbti: string;
  /** A calendar date. */
  birthDate: string;
};

/** A game that was played: nothing of the photo. */
export type Game = { type: FaceType } & Pick<Played, "mbti" | "birthDate">;

/** One that a member wanted to keep. */
export type KeptFaceType = { id: string; type: FaceType; mbti: string; birthDate: string; createdAt: string };

/** A member keeps so many; then the oldest go. */
export const KEPT_MAX = 50;

type Points = Partial<Record<FaceType, number>>;

const OF_LETTERS: Record<string, Points> = {
  E: { sun: 2, wave: 1 },
  I: { moon: 2, tree: 1 },
  S: { tree: 1.5, sun: 0.5 },
  N: { cloud: 1.5, moon: 0.5 },
  T: { tree: 1, cloud: 0.5 },
  F: { wave: 1.5, sun: 0.5 },
  J: { moon: 1, tree: 0.5 },
  P: { wave: 1, cloud: 1.5 },
};

/** By quarter of the year, from December on: winter, spring, summer, autumn. */
const OF_SEASONS: readonly Points[] = [{ moon: 1 }, { cloud: 1 }, { sun: 1, wave: 0.5 }, { tree: 1 }];

/** Of most faces on photos; one person's own photos differ by half of the spread. */
const USUAL = 1.2;
const SPREAD = 0.13;

/** A rounder face leans to these, a longer one to the others. */
const ROUND: Points = { sun: 1, wave: 0.5 };
const LONG: Points = { moon: 0.5, tree: 1 };

/**
 * Plays the game: letters, season and the shape of the face each give points, and the type with the most wins. The same
 * is played the same again. Nothing is known of anybody by it.
 */
export function faceTypeOf({ ratio, mbti, birthDate }: Played): FaceType {
  const points = Object.fromEntries(FACE_TYPES.map((type) => [type, 0])) as Record<FaceType, number>;
  const give = (given: Points | undefined, times = 1) => {
    for (const type of FACE_TYPES) points[type] += (given?.[type] ?? 0) * times;
  };
  for (const letter of mbti) give(OF_LETTERS[letter]);
  const month = Number(birthDate.slice(5, 7));
  give(OF_SEASONS[Math.floor((month % 12) / 3)]);
  const length = Math.max(-1, Math.min(1, (ratio - USUAL) / SPREAD));
  give(length < 0 ? ROUND : LONG, Math.abs(length));
  // Of equals the day of birth chooses.
  const first = Number(birthDate.slice(8, 10)) % FACE_TYPES.length;
  const inTurn = FACE_TYPES.map((_, at) => FACE_TYPES[(at + first) % FACE_TYPES.length] as FaceType);
  return inTurn.reduce((best, type) => (points[type] > points[best] ? type : best));
}

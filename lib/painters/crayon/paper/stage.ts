/** What a scene offers to the people and things that come into it. */
export type Stage = {
  outdoor: boolean;
  /** y where the ground or the floor begins. */
  horizon: number;
  /** y of the feet: behind, in the middle of and at the front of the scene. */
  back: number;
  middle: number;
  front: number;
  seating: Seating;
  /** A table or counter top that small things stand on. */
  surface: { x0: number; x1: number; y: number } | null;
  /** Where thoughts have room: the side away from windows and boards. */
  quietSide: "left" | "right" | null;
  /** y of the water line where people swim, if there is water. */
  water: number | null;
  /** y of the road or runway, if there is one. */
  road: number | null;
};

/** How people are arranged: on their feet, behind a table, at a stove, around a bed, on a sofa, at a clinic. */
export type Seating = "standing" | "table" | "stove" | "bed" | "sofa" | "clinic" | "seats";

/** An open scene where people stand on the ground. */
export const openAir = (horizon: number, more: Partial<Stage> = {}): Stage => ({
  outdoor: true,
  horizon,
  back: horizon + 50,
  middle: 408,
  front: 482,
  seating: "standing",
  surface: null,
  quietSide: null,
  water: null,
  road: null,
  ...more,
});

/** A room with a floor line. */
export const indoors = (floor: number, more: Partial<Stage> = {}): Stage => ({
  ...openAir(floor),
  outdoor: false,
  back: floor + 22,
  middle: floor + 70,
  front: 486,
  ...more,
});

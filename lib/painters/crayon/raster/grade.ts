import type { Mood } from "@/lib/painters/reading/plan";

/** A veil of colour over the whole picture. */
export type Grade = {
  tint: readonly [red: number, green: number, blue: number];
  /** 0..1: how much of the tint. */
  strength: number;
  saturation: number;
};

const GRADES: Record<Mood, Grade> = {
  happy: { tint: [255, 212, 138], strength: 0.05, saturation: 1.12 },
  love: { tint: [255, 159, 181], strength: 0.08, saturation: 1.05 },
  calm: { tint: [255, 255, 255], strength: 0, saturation: 1 },
  sad: { tint: [125, 147, 187], strength: 0.14, saturation: 0.8 },
  angry: { tint: [210, 85, 58], strength: 0.06, saturation: 1.05 },
  tired: { tint: [139, 143, 168], strength: 0.1, saturation: 0.85 },
  scared: { tint: [120, 120, 160], strength: 0.1, saturation: 0.86 },
};

export const gradeOf = (mood: Mood): Grade => (Object.hasOwn(GRADES, mood) ? GRADES[mood] : GRADES.calm);

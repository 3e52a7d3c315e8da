export default {
  happy: "Happy",
  excited: "Excited",
  loved: "Loved",
  calm: "Calm",
  tired: "Tired",
  sad: "Sad",
  angry: "Angry",
  scared: "Scared",
} as const;

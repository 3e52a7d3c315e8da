export default {
  title: "The lab",
  limits: "What it can't know",
  lead: "Small eyes that look at pictures: for your diary, or just for fun. Each page says what it can't know.",
  guard: {
    title: "Desk guard",
    text: "Sees whether you still sit upright and blink enough while you write, and says so gently.",
    where: "The camera's pictures stay in this browser.",
  },
  faceType: {
    title: "Face type, a game",
    text: "A photo, your MBTI and your birthday, and one of five playful types with drawings of our painter.",
    where: "The photo stays in this browser.",
  },
  gender: {
    title: "A guess at a portrait",
    text: "Woman or man, as a small model would guess, with how sure it is. Often it can't tell, and says so.",
    where: "The photo is looked at on our server and forgotten.",
  },
  cells: {
    title: "Counting cells",
    text: "Live and dead cells in microscope pictures, counted, ringed, corrected by a click, as a table and CSV.",
    where: "Pictures are kept for you alone, until you delete the report.",
  },
  faceLock: {
    title: "Face lock",
    text: "A second lock before your secret diaries: your face opens it, after a blink, or your password.",
    where: "Sealed numbers of your face are kept, if you say yes. No photo is.",
  },
  promise: {
    title: "What stays of a face",
    text: "Nothing, unless you plainly say yes to it. What you said yes to can be deleted at any time, and goes with your account.",
  },
} as const;

export default {
  title: "A guess at a portrait",
  lead: "Choose a photo with one face or several. A small model guesses “woman” or “man” from how each face appears, and says how sure it is.",
  choose: "Choose a photo",
  hint: "or drop one here. JPEG, PNG, WebP or GIF, up to {max, number} MB.",
  tooLarge: "This photo is too large: up to {max, number} MB, please.",
  looking: "Looking at the photo …",
  photo: "Your photo, each face in a numbered frame",
  faces: "What was seen",
  found: "{count, plural, one {One face was seen} other {# faces were seen}}.",
  woman: "Woman",
  man: "Man",
  unsure: "Can't tell",
  sure: "{percent, number} % sure",
  leans: "Only {percent, number} % sure ({gender})",
  guest: "Sign in to try it with a photo. You come right back here.",
  signIn: "Sign in",
  framing: {
    title: "How to frame a photo",
    good: "Works well: the face fills about a third of the photo and looks here.",
    far: "Too far away: a face this small is overlooked.",
    away: "Turned away: both eyes should be seen.",
  },
  limits: {
    appearance:
      "It goes by appearance alone, as a small model learned it from other photos. It can't know who somebody is, or how they see themselves.",
    errors:
      "It is wrong more often with some people than with others: by age, skin, hair, glasses, light. Don't decide anything by it.",
    unsure: "Below 80 % it says “can't tell”. That is not the person's doing, but the model's.",
    kept: "The photo goes to our server, is looked at in memory and forgotten. Nothing of it is kept, and nobody else sees it.",
  },
} as const;

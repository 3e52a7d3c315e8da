export default {
  title: "Interest",
  text: "Days that you like, the latest heart first. Take a heart back here, or give it again until you leave.",
  emptyTitle: "No hearts given yet",
  emptyText: "Press the heart under a day that you like, and find it here again.",
  read: "Read days",
  likers: "Who likes it",
  likersTitle: "They like this day",
  likersNone: "Nobody yet.",
  likersFailed: "The names did not come. Try again in a moment.",
  counts: "Hearts in numbers",
  countsText: "Show how many people like a day. It changes what you see alone.",
  countsFailed: "This was not kept. Try again in a moment.",
} as const;

/** Lexicon ids that dress a day for a feast. */
const FESTIVE: ReadonlySet<string> = new Set(
  (
    "cake balloon balloons gift partyhat fireworks heart crown confetti partypopper clown santa xmastree snowman rainbow " +
    "birthday firstbirthday christmas halloween witch newyear anniversary graduation entrance childrensday sportsday " +
    "parentsday teachersday valentine festival party wedding lightstick candleheart hearts medal trophy"
  ).split(" "),
);

/** Whether a thing or a topic belongs to a feast: nothing of a day of loss. */
export const isFestive = (id: string): boolean => FESTIVE.has(id);

import { DETERMINED, type Sense, type Senses, VERB } from "./sense";

/** Followed by a noun that it describes: "an orange dress". */
const DESCRIBES =
  /^ (?!and\b|or\b|for\b|from\b|in\b|on\b|at\b|was\b|is\b|were\b|with\b|to\b|that\b|which\b|i\b|he\b|she\b|we\b|they\b|juices?\b|slices?\b|peel|trees?\b|rolled|fell|after|before|because|but|so\b|then|into|off|every)[a-z]/;

/** Times of the day that are named after a meal: "we met at lunch". */
const MEAL: readonly Sense[] = [
  { before: /\b(?:at|till|until|before|after|over|during|since) $/, means: null },
  { after: /^ (?:break|time|hour|lady|table)\b/, means: null },
];

export const FOOD: Senses = {
  lunch: MEAL,
  dinner: MEAL,
  breakfast: MEAL,
  mint: [{ after: /^ (?:tea|chocolate|ice|green|condition|lea)/, means: null }],
  orange: [
    { form: /^oranges$/, means: "tangerine" },
    {
      before: /\b(?:turned|turn|turns|bright|dark|light|deep|was|is|went|all|and|glowing|burnt|pale|in|wore) $/,
      means: null,
    },
    { after: DESCRIBES, means: null },
  ],
  date: [
    {
      sentence:
        /\b(?:nuts|sticky|dried|medjool|figs?|ramadan|palm dates?|stuffed dates?|eat(?:ing)? dates|ate dates)\b/,
      means: "datefruit",
    },
    { means: null },
  ],
  dates: [
    {
      sentence: /\b(?:nuts|sticky|dried|medjool|figs?|ramadan|palm dates?|stuffed|ate dates|eat dates)\b/,
      means: "datefruit",
    },
    { means: null },
  ],
  jam: [
    { before: /\btraffic $/, means: "incar" },
    { before: /\b(?:paper|log) $/, means: null },
    { sentence: /\b(?:band|guitar|drums|session|jammed|printer|copier)\b/, means: null },
    { before: VERB, means: null },
  ],
  ham: [{ before: VERB, means: null }],
  toast: [
    { sentence: /\b(?:champagne|raised|speech|glasses|wedding|proposed|bride|cheers|toast to)\b/, means: null },
    { before: /\b(?:i'm|we're|you're|was|am|so) $/, means: null },
  ],
  egg: [{ after: /^(?:ed)? (?:me|him|her|them|us) on\b/, means: null }],
  chip: [{ before: /\b(?:computer|micro|silicon|memory) ?$/, means: null }],
  chips: [{ before: /\b(?:computer|micro|silicon|memory|poker) ?$/, means: null }],
  pepper: [{ before: VERB, means: null }],
  nut: [{ before: /\b(?:a|such a|the|you) $/, after: /^(?:$|[.,!])/, means: null }],
  nuts: [
    {
      before: /\b(?:go|went|going|drives?|drove|driving|is|are|was|were|me|it's|gone) (?:me |him |us )?$/,
      means: null,
    },
    { after: /^ and bolts/, means: null },
  ],
  pie: [{ before: /\bas $/, means: null }],
  cheese: [{ before: /\b(?:say|said|big) $/, means: null }],
  beef: [{ before: /\b(?:have|had|has|a|with) (?:a )?$/, after: /^ with\b/, means: null }],
  honey: [
    {
      before: /\b(?:my|hi|hey|oh|thanks|bye|okay|sorry),? $/,
      after: /^(?:[,.!?]|$| (?:is|was|said|and i)\b)/,
      means: null,
    },
    { before: /^"?$/, after: /^,/, means: null },
    { before: /, $/, after: /^[,.!?"]/, means: null },
  ],
  cookie: [{ before: /\b(?:accept|browser|website|smart|tough) (?:all )?$/, means: null }],
  water: [
    { before: VERB, means: null },
    { before: /\band $/, after: /^ the\b/, means: null },
    {
      before: /\b(?:under|into the|in the|cold|through|hold|holding|the|salt|sea|bath|dirty|flood|rain|deep|shallow) $/,
      sentence:
        /\b(?:swim\w*|swam|pool|sea|lake|river|beach|float\w*|div\w+|jump\w*|flood\w*|boat|ocean|wave\w*|splash\w*|ran down|shower|bath)\b/,
      means: null,
    },
  ],
  cake: [
    {
      before: /\b(?:pieces? of|piece o') $/,
      sentence: /\b(?:exam|test|quiz|job|homework|easy|interview|was a piece of cake)\b/,
      means: null,
    },
  ],
  sandwich: [{ form: /^sandwiched$/, means: null }],
  spam: [{ sentence: /\b(?:mails?|emails?|calls?|texts?|folder|inbox|messages?|bots?)\b/, means: null }],
  bar: [
    { before: /\b(?:chocolate|candy|granola|cereal|protein|energy|snack) $/, means: "chocolate" },
    { after: /^ of (?:chocolate)/, means: "chocolate" },
    { after: /^ of soap/, means: "soap" },
    {
      before:
        /\b(?:set|raise[ds]?|raised|high|space|status|side|tool|progress|horizontal|pull-up|pull up|crow|scroll|metal|the high) (?:the )?$/,
      means: null,
    },
  ],
  pretzel: [{ before: DETERMINED, means: "pretzel" }],
};

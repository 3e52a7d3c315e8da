import { DETERMINED, type Senses, VERB } from "./sense";

const TO_WORLD_OF_SKY =
  /\b(?:night|sky|moon|dark|twinkl\w*|shooting|telescope|constellation|bright|camp\w*|wish(?:ed)? (?:on|upon))\b/;

export const NATURE: Senses = {
  wet: [{ means: null }],
  jeju: [{ before: /\bfrom $/, means: null }],
  star: [
    {
      before: /\b(?:pop|rock|movie|film|k-?pop|youtube|tv|football|soccer|baseball|basketball|sports?|rising) $/,
      means: "idol",
    },
    { before: /\b(?:gold|golden|paper|michelin|sticker) $/, means: null },
    { after: /^ (?:sticker|student|player)/, means: null },
    { sentence: TO_WORLD_OF_SKY, means: "stars" },
    { means: null },
  ],
  stars: [
    {
      before: /\b(?:pop|rock|movie|film|k-?pop|youtube|tv|football|soccer|baseball|basketball|gold|\d) $/,
      means: null,
    },
    { sentence: TO_WORLD_OF_SKY, means: "stars" },
    { before: /\b(?:the|watch(?:ed|ing)?|count(?:ed|ing)?|see|saw|of|under) (?:the )?$/, means: "stars" },
    { means: null },
  ],
  rose: [
    {
      before:
        /\b(?:prices?|sun|moon|smoke|he|she|it|they|we|i|voice|temperature|water|dough|who|rents?|curtain) (?:slowly |quickly )?$/,
      means: null,
    },
    {
      after: /^ (?:up|early|again|to|from|above|at|by|in)\b/,
      before: /(?<!\b(?:a|one|red|white|the|single|pink|yellow|wild) )$/,
      means: null,
    },
  ],
  spring: [
    { before: /\bhot $/, means: "bathhouse" },
    { sentence: /\b(?:mattress|coil|metal|trampoline|sofa|bounc\w*|wire)\b/, means: "coilspring" },
    { before: VERB, means: null },
    { after: /^ (?:onions?|rolls?)\b/, means: null },
  ],
  springs: [{ before: /\bhot $/, means: "bathhouse" }, { means: null }],
  fall: [
    {
      before: /\b(?:in|in the|this|last|every|next|of|early|late|the) $/,
      after: /^(?! of\b| from\b| asleep| off| down)/,
      means: "autumn",
    },
    { after: /^ (?:leaves|foliage|colou?rs|semester|break|festival)\b/, means: "autumn" },
    { means: null },
  ],
  falls: [{ means: null }],
  leaf: [
    {
      form: /^leaves$/,
      before: /\b(?:he|she|it|bus|train|plane|flight|who|school|mom|mum|dad|everyone|nobody|always|that) $/,
      means: null,
    },
  ],
  leaves: [
    {
      before: /\b(?:he|she|it|bus|train|plane|flight|who|school|mom|mum|dad|everyone|nobody|always|that|which|\d) $/,
      means: null,
    },
    { before: /\b(?:tea|mint|bay|lettuce|cabbage|spinach|perilla|lotus|basil) $/, means: null },
  ],
  wave: [
    {
      before: /\b(?:a|gave|little|quick|big) $/,
      sentence: /\b(?:gave|window|hand|goodbye|smile|bye|hello)\b/,
      means: null,
    },
    { before: VERB, means: null },
    { before: /\b(?:heat|cold|new|k|korean|micro|sound|first|second|third) $/, means: null },
    { before: DETERMINED, means: "sea" },
  ],
  waves: [{ before: /\b(?:he|she|sound|heat|micro|it|brain|who|always) $/, means: null }],
  bark: [
    { before: /\b(?:dog|he|she|dogs|it|puppy|not|n't|to|started to|will) (?:would |will |didn't )?$/, means: null },
    { sentence: /\b(?:tree|oak|birch|pine|trunk|rough|peel\w*|wood|forest)\b/, means: "tree" },
    { means: null },
  ],
  palm: [
    {
      sentence: /\b(?:hand|wrote|number on|sweaty|read(?:er|ing)?|held|my palm|his palm|her palm|face)\b/,
      before: /\b(?:my|his|her|your|the|their|sweaty) $/,
      means: null,
    },
    { before: DETERMINED, means: "palm" },
  ],
  palms: [{ before: /\b(?:my|his|her|your|sweaty|their|our) $/, means: null }],
  trunk: [
    { sentence: /\b(?:elephants?|zoo)\b/, means: "elephant" },
    { sentence: /\b(?:suitcases?|cars?|luggage|bags?|drove|groceries|packed|loaded|tent|taxi)\b/, means: "car" },
    { sentence: /\b(?:tree|forest|hollow|bark|wood|branch\w*|oak)\b/, means: "tree" },
    { means: null },
  ],
  trunks: [{ means: null }],
  plant: [
    {
      before: /\b(?:power|car|steel|chemical|nuclear|water|treatment|assembly|processing|factory) $/,
      means: "factory",
    },
    { before: VERB, means: null },
  ],
  plants: [{ before: /\b(?:power|car|steel|chemical|nuclear) $/, means: "factory" }],
  rock: [
    { sentence: /\b(?:listen\w*|band|music|roll|concert|song|album|guitar|playlist|genre|paper)\b/, means: null },
    { before: VERB, means: null },
    { after: /^ (?:climbing|bottom|star|music|band|and roll)\b/, means: null },
  ],
  rocks: [{ after: /^[!.]*$/, before: /\b(?:it|this|that|he|she|school|band|life|mom|dad) $/, means: null }],
  stone: [{ after: /^ (?:age|cold)\b/, means: null }],
  stream: [
    { sentence: /\b(?:twitch|youtube|online|netflix|video|live stream|streamer|chat|viewers)\b/, means: null },
    { before: VERB, means: null },
  ],
  branch: [{ sentence: /\b(?:office|bank|manager|company|store|git|merge\w*|code)\b/, means: null }],
  field: [
    {
      before: /\b(?:my|this|that|job|study|of) $/,
      sentence: /\b(?:study|career|job|major|research|expert)\b/,
      means: null,
    },
  ],
  bank: [
    { after: /^ of the (?:[a-z]+ )?(?:river|lake|stream|canal|pond|han)\b/, means: "lake" },
    { before: /\b(?:river|lake|canal|grassy|muddy|opposite|stream) $/, means: "lake" },
    { before: VERB, means: null },
    { before: /\b(?:power|blood|piggy|food|data) $/, means: null },
  ],
  banks: [{ after: /^ of the\b/, means: "lake" }],
  cloud: [{ sentence: /\b(?:server|storage|backup|icloud|data|aws|upload\w*|software)\b/, means: null }],
  storm: [{ after: /^(?:ed)? (?:out|off|in)\b/, means: null }],
  snow: [{ after: /^ white\b/, means: null }],
  wind: [{ after: /^ (?:up|down|back|the)\b/, before: /\b(?:to|i|we|you) $/, means: null }],
  sun: [{ before: /\b(?:the|a) (?:baltimore|daily) $/, means: null }],
  log: [
    { before: VERB, after: /^ (?:in|on|out|off|into)\b/, means: null },
    { sentence: /\b(?:server|file|error|debug\w*)\b/, means: null },
    { before: DETERMINED, means: "log" },
  ],
  pine: [{ before: VERB, means: null }],
};

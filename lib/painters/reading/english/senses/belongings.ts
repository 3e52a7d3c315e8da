import { DETERMINED, type Senses, VERB } from "./sense";

export const BELONGINGS: Senses = {
  ring: [
    {
      before: /\b(?:give|gave|giving) (?:me|him|her|us|you|them|mum|mom|dad) a $/,
      sentence: /\b(?:tomorrow|phone|later|tonight|when you|call)\b/,
      means: null,
    },
    { before: /\b(?:phone|bell|doorbell|alarm|telephone|ears|heard it) $/, means: null },
    {
      after: /^ (?:the|a|his|her|my|twice|true|again|a bell)\b/,
      before: /\b(?:to|please|i|we|you|they|and|let me|could|would|,) $/,
      means: null,
    },
    { before: /\b(?:boxing|key|onion|ear|circus) $/, means: null },
    { before: VERB, means: null },
  ],
  watch: [
    {
      before: /\b(?:my|his|her|your|our|a|the|this|new|old|gold|smart|wrist|apple|pocket|broken|silver) $/,
      after: /^(?! (?:tv|television|movies?|films?|the|a|over|out|it|him|her|me|them))/,
      means: "wristwatch",
    },
    { means: null },
  ],
  watches: [
    { before: /\b(?:two|three|old|new|of|smart|expensive|swiss|wrist) $/, means: "wristwatch" },
    { means: null },
  ],
  tie: [
    { before: VERB, means: null },
    {
      sentence: /\b(?:all|score|draw|game|match|ended|penalt\w+|points?)\b/,
      before: /\b(?:a|in a|with a) $/,
      means: null,
    },
    {
      after: /^ (?:my|your|his|her|the|up|it|them) /,
      before: /(?<!\b(?:a|the|my|his|her|your|red|blue|black|new) )$/,
      means: null,
    },
    { before: DETERMINED, means: "suit" },
    { means: null },
  ],
  bow: [
    { sentence: /\b(?:arrows?|archery|archer|shot|target)\b/, means: "archery" },
    { before: /\b(?:low|deep|big|deeply|took a|take a|polite|small|slight) $/, means: null },
    { sentence: /\b(?:ribbon|present|gift|hair|tied|wrapped|dress|violin)\b/, before: DETERMINED, means: "ribbon" },
    { means: null },
  ],
  glasses: [
    {
      before:
        /\b(?:two|three|four|five|six|\d|of|wine|beer|shot|empty|champagne|raised our|clinked|the dirty|dirty|wash(?:ed)?|few|drinking) (?:the |our )?$/,
      means: "cup",
    },
    { after: /^ of\b/, means: "cup" },
  ],
  card: [
    { sentence: /\b(?:declined|pay|paid|blocked|swip\w+|atm|withdraw\w*)\b/, means: "card" },
    {
      before: /\b(?:credit|debit|bank|bus|transport|id|gift|library|student|member\w*|sim|business|name|travel) $/,
      means: "card",
    },
    {
      before:
        /\b(?:birthday|christmas|greeting|thank you|thank-you|valentine'?s?|get well|wedding|new year|farewell|sympathy|mother's day|father's day) $/,
      means: "mail",
    },
    {
      sentence:
        /\b(?:birthday|mailed|christmas|valentine\w*|signed|get well|handmade|parents' day|teacher|envelope|wrote)\b/,
      means: "mail",
    },
    { before: /\b(?:report|graphics|video|memory|sd|red|yellow|sound|wild|score|flash) $/, means: null },
  ],
  cards: [
    {
      before: /\b(?:play(?:ed|ing|s)?|of|deal|dealt|shuffled|deck of|trading|pokemon|uno|tarot|hwatu) $/,
      means: "playingcards",
    },
    { before: /\b(?:credit|debit|bank|gift|id|business) $/, means: "card" },
    { before: /\b(?:flash|report|graphics|index|score) $/, means: null },
    { means: "mail" },
  ],
  shot: [
    { before: /\b(?:flu|covid|vaccine|booster|allergy) $/, means: "syringe" },
    {
      sentence: /\b(?:nurse|doctor|vet|arm|vaccin\w*|clinic|hospital|needle|injection|flu|dentist)\b/,
      before: /\b(?:a|the|my|his|her|another|one|two|its|booster|their) $/,
      means: "syringe",
    },
    { means: null },
  ],
  shots: [
    { sentence: /\b(?:nurse|doctor|vet|vaccin\w*|clinic|hospital|needle|puppy|baby)\b/, means: "syringe" },
    { means: null },
  ],
  iron: [
    {
      sentence:
        /\b(?:blood|vitamin\w*|pills?|supplement\w*|deficien\w+|anemia|doctor|spinach|man|metal|steel|gate|maiden)\b/,
      means: null,
    },
    { before: VERB, means: null },
    { before: DETERMINED, means: "iron" },
    { means: null },
  ],
  present: [
    {
      before: /\b(?:am|is|are|was|were|been|be|at|all|everyone|the|to|not) $/,
      after: /^(?:$|[.,]| (?:at|day|moment|the|my|our|tense|a|for (?:the )?(?:meeting|class)))/,
      means: null,
    },
    { before: VERB, means: null },
  ],
  letter: [
    {
      before: /\b(?:capital|first|last|every|each|small|single|four|love) $/,
      after: /^(?:$|[.,]| (?:of (?:the|my)|in the word|[a-z] ))/,
      means: null,
    },
  ],
  letters: [
    {
      before: /\b(?:capital|first|three|four|small|big|block|magnetic|korean|english|hangul|of|the) $/,
      sentence: /\b(?:alphabet|spell\w*|hangul|keyboard|word|capital|read\w*)\b/,
      means: null,
    },
  ],
  note: [
    { before: /\b(?:musical|high|low|wrong|right|side|take|took|of|every|a good|positive|bank) $/, means: null },
    { before: VERB, means: null },
  ],
  notes: [
    {
      before: /\b(?:taking|take|took|musical|my|class|lecture|bare|high|wrong) $/,
      sentence: /\b(?:piano|guitar|sang|sing\w*|song|violin|choir)\b/,
      means: null,
    },
  ],
  tablet: [{ sentence: /\b(?:doctor|pharmac\w+|headache|swallow\w*|fever|aspirin|dose|vitamin\w*)\b/, means: "pill" }],
  tablets: [
    { sentence: /\b(?:doctor|pharmac\w+|headache|swallow\w*|fever|aspirin|dose|two|blister)\b/, means: "pill" },
  ],
  cast: [
    {
      sentence: /\b(?:arm|leg|broke\w*|wrist|ankle|plaster|hospital|signed|foot|finger|itch\w*)\b/,
      before: /\b(?:a|the|my|his|her|in a|plaster|white) $/,
      means: "bandage",
    },
    { means: null },
  ],
  suit: [
    { before: VERB, means: null },
    { before: /\b(?:law|follow|it|that|this|would|doesn't|didn't|really) ?$/, means: null },
    { before: /\b(?:swim|wet|track|jump|bathing|space|snow|diving) ?$/, means: null },
  ],
  suits: [{ after: /^ (?:me|you|him|her|us|them)\b/, means: null }],
  mask: [
    { before: /\b(?:sheet|face) $/, sentence: /\b(?:skin|moistur\w*|sheet|pores?|night routine)\b/, means: null },
    { before: VERB, means: null },
  ],
  key: [
    {
      before: /\b(?:low|the|a|in|off|piano|escape|enter|space|delete|answer) $/,
      after: /^ (?:to success|to happiness|to (?:a|the|good)|board|point|is (?:to|that)|was (?:to|that)|of [a-g]\b)/,
      means: null,
    },
    { before: /\b(?:low|off|minor|major|escape|enter|delete|arrow|shift) $/, means: null },
  ],
  coat: [{ before: /\b(?:second|first|fresh|another|a|one) $/, after: /^ of (?:paint|varnish|polish)\b/, means: null }],
  chain: [
    { after: /^ (?:reaction|stores?|mail|letter|smok\w*|restaurants?|of (?:events|shops|stores))\b/, means: null },
  ],
  remote: [
    {
      before: /\b(?:the|tv|my|our|his|her) $/,
      after: /^(?:$|[.,;!?]| (?:was|is|under|behind|between|out|and|from|again|in the)\b)/,
      means: "remote",
    },
    { means: null },
  ],
  rubber: [
    { before: /\b(?:a|my|his|her|new) $/, after: /^(?:$|[.,;!?]| (?:and|or|to|from|in|on)\b)/, means: "eraser" },
    { means: null },
  ],
  rash: [{ after: /^ (?:decisions?|move|choice|thing|promise|words?)\b/, means: null }],
  stuffing: [{ after: /^ (?:his|her|my|our|the|their|it|them|himself|myself)\b/, means: null }],
  branch: [
    { before: /\b(?:local|bank|main|library) $/, means: null },
    { after: /^ (?:manager|office|of (?:the|my|our) (?:bank|company|library))\b/, means: null },
  ],
};

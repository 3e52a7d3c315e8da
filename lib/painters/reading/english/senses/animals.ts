import { DETERMINED, type Senses, VERB } from "./sense";

export const ANIMALS: Senses = {
  perch: [{ before: VERB, means: null }, { means: "fish" }],
  flies: [
    { before: /\b(?:time|he|she|it|plane|bird|who|that) $/, means: null },
    { before: /\b(?:of|the|two|three|some|and|fruit|by) $/, means: "fly" },
    { means: "fly" },
  ],
  triceratops: [{ means: "dinosaur" }],
  rex: [{ before: /\bt[. -]{0,2}$/, means: "dinosaur" }],
  bat: [
    {
      sentence: /\b(?:baseball|ball|hit|swung|swing|inning|cricket|home ?run|pitch\w*|softball)\b/,
      means: "bat",
    },
    { before: VERB, means: null },
    { before: DETERMINED, means: "bat2" },
    { form: /^bats$/, means: "bat2" },
    { means: null },
  ],
  bear: [
    { before: VERB, means: null },
    { before: /\bteddy $/, means: "doll" },
    {
      before: /\b(?:my|her|his) (?:[a-z]+ )?$/,
      sentence: /\b(?:sle(?:ep|pt)\w*|bed|hug\w*|cuddl\w*|stuffed|toy)\b/,
      means: "doll",
    },
  ],
  seal: [
    { before: VERB, means: null },
    { after: /^ (?:the|it|of|on the (?:jar|bag|box|envelope))\b/, means: null },
  ],
  duck: [
    { before: VERB, means: null },
    { before: /^$/, after: /^ (?:or|and|down)\b/, means: null },
  ],
  mouse: [
    {
      sentence: /\b(?:keyboard|click\w*|computer|screen|wireless|usb|laptop|cursor|monitor|gaming)\b/,
      means: "mousepc",
    },
  ],
  fly: [
    { sentence: /\b(?:trousers|pants|jeans|zip\w*|morning open)\b|\bfly was (?:open|down)\b/, means: null },
    { form: /^flies$/, before: /\b(?:time|he|she|it|plane|bird|who|that) $/, means: null },
    { before: VERB, means: null },
    { before: DETERMINED, means: "fly" },
    { form: /^flies$/, means: "fly" },
    { means: null },
  ],
  crane: [
    { before: /\b(?:paper|origami) $/, means: "origami" },
    { sentence: /\bfold\w*\b/, means: "origami" },
    { sentence: /\b(?:building|construction|lift\w*|site|tower|operator|beams?|truck)\b/, means: "craneconstruction" },
    { before: DETERMINED, means: "crane" },
    { form: /^cranes$/, means: "crane" },
    { means: null },
  ],
  mole: [
    { sentence: /\b(?:cheek|skin|face|arm|back|neck|nose|dermatolog\w+|removed|chin)\b/, means: null },
    { before: DETERMINED, means: "badger" },
  ],
  swallow: [
    { before: VERB, means: null },
    { after: /^ (?:the|it|my|a|his|her|that|anything|hard|food)\b/, means: null },
    { before: DETERMINED, means: "swallow" },
    { form: /^swallows$/, means: "swallow" },
    { means: null },
  ],
  turkey: [
    { after: /^ (?:for|sandwich|dinner|with|and (?:stuffing|gravy|potatoes|cranberr))/, means: "turkey" },
    {
      sentence: /\b(?:roast\w*|carv\w*|stuffing|gravy|oven|ate|eat|thanksgiving dinner|slices?)\b/,
      means: "turkey",
    },
    { before: /\b(?:to|in|from|through|around) $/, means: null },
  ],
  chicken: [
    { before: /\b(?:too|so|such a|be|was|am) $/, means: null },
    {
      sentence: /\b(?:hens?|eggs? from|coop|farm|yard|cluck\w*|ran|peck\w*|feathers?|chicks?|rooster|hatch\w*)\b/,
      means: "chickenA",
    },
    { before: /\b(?:a|our|the|their) $/, after: /^ (?:named|called|ran|crossed|who)\b/, means: "chickenA" },
  ],
  bug: [
    {
      sentence:
        /\b(?:code|coding|program\w*|software|debug\w*|app|deploy\w*|release|production|developer|ticket|jira|fix(?:ed|ing)?|stomach|tummy)\b/,
      means: null,
    },
    {
      before: /\b(?:this|that|noise|it|he|she|really|you|they) $/,
      after: /^ (?:me|him|her|us|you|them)\b/,
      means: null,
    },
  ],
  kid: [
    { sentence: /\bgoats?\b/, before: /\b(?:new|baby|little|a|two|three) $/, means: "goat" },
    { before: VERB, means: null },
  ],
  monkey: [{ before: /\b(?:cheeky|little|you) $/, means: null }],
  crab: [{ after: /^ (?:meat|sticks?|cakes?)\b/, means: "crab" }],
  fish: [{ before: VERB, means: null }],
  dog: [{ before: /\btop $/, means: null }],
  school: [
    { after: /^ of (?:[a-z]+ )?(?:fish|dolphins|whales|herring|tuna|sardines)\b/, means: "fish" },
    { before: /\bold $/, after: /^ (?:music|style|vibe)/, means: null },
  ],
  bull: [{ after: /^(?:shit| shit)/, means: null }],
  chick: [{ after: /^ flick/, means: null }],
};

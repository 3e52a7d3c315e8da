import { DETERMINED, type Sense, type Senses, VERB } from "./sense";

/** Vessels and pieces, which say how much there is: "a cup of tea". */
const OF: readonly Sense[] = [{ after: /^ of (?!the |my |our )/, means: null }];

export const THINGS: Senses = {
  pan: [
    { before: VERB, means: null },
    { after: /^ out\b/, means: null },
    { before: DETERMINED, means: "frypan" },
  ],
  band: [
    { before: /\b(?:rubber|elastic|watch|wrist|head|hair|resistance|arm) ?$/, means: null },
    {
      sentence: /\b(?:play\w*|music|concert|danc\w*|song|guitar|drums?|stage|gig|wedding|sang|rock|school)\b/,
      means: "musician",
    },
    { means: null },
  ],
  net: [
    { sentence: /\b(?:ball|goal|keeper|football|soccer|score\w*)\b/, before: /\bthe $/, means: "goal" },
    { means: null },
  ],
  tank: [
    { sentence: /\b(?:fish|goldfish|aquarium|guppy|shrimp|turtle)\b/, means: "fishbowl" },
    { sentence: /\b(?:army|barracks|military|soldiers?|war|drove past)\b/, means: "tank" },
    { means: null },
  ],
  won: [{ before: /(?:\d|thousand|hundred|million|korean) ?$/, means: "money" }, { means: null }],
  heart: [
    {
      sentence: /\b(?:drew|draw\w*|shaped?|sticker|necklace|balloons?|emoji|candy|cut out|paper|card)\b/,
      means: "heart",
    },
    { means: null },
  ],
  music: [{ after: /^ (?:room|class|teacher|video|school|lesson|bank|player|box)\b/, means: null }],
  cup: OF,
  bowl: OF,
  bottle: [
    { after: /^ of (?:wine|beer|soju|water|milk|juice|champagne|whiskey|makgeolli)/, means: null },
    { after: /^ caps?\b/, means: null },
  ],
  plate: OF,
  slice: OF,
  piece: OF,
  spoonful: OF,
  wedding: [
    {
      after: /^ (?:suit|dress|ring|cake|gown|shoes|photos?|invitation|invite|anniversary|song|gift|present)\b/,
      means: null,
    },
  ],
  frog: [{ before: /\b(?:kick(?:ed|ing)? like a) $/, means: null }],
  tip: [{ means: null }],
  butter: [{ before: /\b(?:peanut|like|cut like) $/, means: null }],
  quiz: [
    { before: /\b(?:watch(?:ed|ing)?|tv|the) (?:the )?$/, sentence: /\b(?:tv|watch\w*|television)\b/, means: "tv" },
  ],
  match: [
    {
      before:
        /\b(?:football|soccer|tennis|baseball|basketball|volleyball|cricket|rugby|badminton|boxing|chess|perfect|good) $/,
      means: null,
    },
    {
      sentence: /\b(?:lit|light|struck|strike|candle|burn\w*|dark|matchbox|fire|smoke)\b/,
      before: DETERMINED,
      means: "match",
    },
    { means: null },
  ],
  matches: [{ sentence: /\b(?:lit|struck|candles?|burn\w*|box of|fire)\b/, means: "match" }, { means: null }],
  nail: [
    {
      sentence: /\b(?:hammer\w*|wall|wood|plank|hang|picture frame|rusty|tool\w*|nail gun|stepped)\b/,
      before: DETERMINED,
      means: "nail",
    },
    {
      sentence: /\b(?:polish\w*|manicure|salon|painted|finger|thumb|broke my|bite|bit|varnish|gel)\b/,
      means: "nailpolish",
    },
    { means: null },
  ],
  nails: [{ sentence: /\b(?:hammer\w*|wall|wood|plank|rusty|screws?)\b/, means: "nail" }, { means: "nailpolish" }],
  light: [
    { before: /\b(?:traffic|red|green) $/, means: "trafficlight" },
    {
      before: /\b(?:turn(?:ed|s|ing)?|switch(?:ed|ing)?) (?:off|on|out) (?:the|my|every|all the) (?:[a-z]+ )?$/,
      means: "lamp",
    },
    { after: /^ (?:bulb|switch)\b/, means: "lamp" },
    {
      before: /\b(?:the|a|bedside|night|reading|desk|kitchen|ceiling|bathroom) $/,
      after:
        /^ (?:was (?:still )?(?:on|off)|is (?:on|off)|went|flickered|came on|in the (?:kitchen|room|hall|bathroom))/,
      means: "lamp",
    },
    { means: null },
  ],
  lights: [
    { before: /\b(?:christmas|fairy|string|party|stage) $/, means: null },
    { before: /\btraffic $/, means: "trafficlight" },
    { before: /\bthe $/, after: /^ (?:came|went|flickered|are|were) (?:back|on|off|out)\b/, means: "lamp" },
    { after: /^ (?:off|out|on)\b/, before: /\b(?:turn(?:ed)?|switch(?:ed)?) (?:the|all the) $/, means: "lamp" },
    { means: null },
  ],
  fan: [
    { before: /\b(?:electric|ceiling|desk|table|hand|portable|handheld|mini|paper) $/, means: "fan" },
    { after: /^ (?:of|club|meeting|fiction|art|cam|sign|signing)\b/, means: null },
    { sentence: /\b(?:band|idol|team|concert|club|huge|biggest|singer|player|merch|stadium|k-?pop)\b/, means: null },
    { before: DETERMINED, means: "fan" },
    { means: null },
  ],
  fans: [{ before: /\b(?:electric|ceiling|two|hand) $/, means: "fan" }, { means: "crowd" }],
  chest: [
    { after: /^ of drawers\b/, means: "locker" },
    { before: /\b(?:treasure|pirate|wooden|tool|old|medicine|ice) (?:[a-z]+ )?$/, means: "treasurechest" },
    { means: null },
  ],
  glass: [
    {
      before: /^(?:the|a|my|his|her|one|another) $|\b(?:a|the|my|his|her|broke a|dropped a|one|empty|drinking) $/,
      after: /^(?! (?:of|door|window|ceiling|roof|wall|jar|bottle|bowl|box|case|bridge|floor)\b)/,
      means: "cup",
    },
    { before: /\b(?:of|broken|stained|looking|magnifying|hour|heart of) $/, means: null },
    { after: /^ (?:of wine)\b/, means: "wine" },
    { after: /^ of\b/, means: null },
    { after: /^ (?:door|window|ceiling|roof|wall|jar|bottle|bowl|box|case|bridge|floor)\b/, means: null },
  ],
  saw: [
    {
      before: /\b(?:a|the|his|my|hand|chain|rusty|with a|circular) $/,
      after: /^(?! (?:a|the|my|it|him|her|them|us|me|that|two|three|some)\b)/,
      means: "saw",
    },
    { means: null },
  ],
  can: [
    {
      before: /\b(?:a|the|empty|tin|soda|beer|coke|cola|trash|garbage|watering|one|another|tuna|spray|paint) $/,
      after: /^(?:$|[.,!?]| (?:of|and|from|in|on|opener|was|rolled|fell|with))/,
      means: "cannedfood",
    },
    { means: null },
  ],
  cans: [{ means: "cannedfood" }],
  pool: [
    {
      sentence: /\b(?:bar|pub|cue|table|billiards|eight ball|8 ball)\b/,
      before: /\b(?:play(?:ed|ing|s)?|of|shoot|shot|at) $/,
      means: "billiards",
    },
    { after: /^ (?:table|cue|hall)\b/, means: "billiards" },
    { before: /\b(?:car|dead|gene|prize|talent) $/, means: null },
  ],
  pitcher: [
    { sentence: /\b(?:lemonade|water|beer|poured|filled|juice|jug|sangria|iced tea|milk)\b/, means: "jug" },
    { before: DETERMINED, means: "athlete" },
  ],
  ball: [
    {
      before: /\b(?:had|have|having|a|masked|masquerade|royal) (?:a |whole )?$/,
      after: /^ (?:at|last|tonight|gown|room|yesterday)\b/,
      means: null,
    },
    { before: /\b(?:crystal|meat|snow|rice|fish|cotton|disco|eye|basket|foot|hair) ?$/, means: null },
  ],
  bell: [{ after: /^ pepper/, means: null }],
  hole: [
    { before: /\b(?:black|key|pot|man|plot|loop|arm|button|ass|pie|rabbit|worm|sink|golf|eighteenth) ?$/, means: null },
    {
      before: /\b(?:a|the|big|deep|dug a|dig a|into a) $/,
      sentence: /\b(?:dug|dig\w*|sand|ground|shovel|garden|beach|fell|soil|earth|hid)\b/,
      means: "hole",
    },
    { means: null },
  ],
  train: [
    { before: VERB, means: null },
    {
      after: /^ (?:for (?:the|a|my)|at the gym|my|hard|every day|him|her|them|to)\b/,
      before:
        /(?<!\b(?:the|a|by|my|next|last|night|express|early|late|full|first|subway|toy|same|wrong|bullet|slow|local|model) )$/,
      means: null,
    },
  ],
  block: [
    {
      before: /\b(?:mental|writer's|a|next|one|two|three|the|my|our|road|apartment|tower|sun|whole|few) $/,
      means: null,
    },
    { before: VERB, means: null },
  ],
  blocks: [{ before: /\b(?:two|three|few|four|apartment|five|some|tower|road|six|starting) $/, means: null }],
  drum: [{ before: VERB, means: null }],
  ruler: [{ sentence: /\b(?:king|queen|kingdom|country|empire|emperor|history)\b/, means: null }],
  pen: [{ before: /\b(?:pig|play|sheep|cattle) $/, means: null }],
  file: [{ means: null }],
  table: [
    {
      before: /\b(?:time|data|multiplication|times|periodic|league|html|the first|in the|round|water) $/,
      sentence: /\b(?:multiplication|spreadsheet|excel|data|column|rows?|periodic|times tables?|league)\b/,
      means: null,
    },
    { before: /\b(?:booked|reserved|booking|reserve|book) a $/, means: null },
    { after: /^ tennis\b/, means: "pingpong" },
  ],
  bed: [{ before: /\b(?:flower|river|sea|ocean|vegetable|garden) ?$/, means: null }],
  brush: [{ before: VERB, means: null }],
  box: [
    { before: /\b(?:search|chat|text|check|comment|inbox|x|juke|sand|voice|music) ?$/, means: null },
    { before: VERB, means: null },
  ],
  stick: [
    { before: /\b(?:to|it|that|won't|didn't|doesn't|i|we|they|will) $/, means: null },
    { after: /^ (?:to|with|out|together|around|by)\b/, means: null },
  ],
  slide: [
    {
      sentence: /\b(?:powerpoint|presentation|deck|meeting|lecture|ppt|boss|report|class|professor|font)\b/,
      means: null,
    },
    { before: VERB, means: null },
  ],
  slides: [
    {
      sentence: /\b(?:powerpoint|presentation|deck|meeting|lecture|ppt|boss|report|professor|finished|font)\b/,
      means: null,
    },
  ],
  swing: [
    { before: /\b(?:mood|full|golf|in full|take a|took a) $/, means: null },
    { before: VERB, means: null },
  ],
  bridge: [{ sentence: /\b(?:nose|guitar|song|chorus|dentist|tooth|card game|bid)\b/, means: null }],
};

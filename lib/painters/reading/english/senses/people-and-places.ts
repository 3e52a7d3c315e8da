import { type Senses, VERB } from "./sense";

export const PEOPLE_AND_PLACES: Senses = {
  pa: [{ before: /\b(?:with|and|my|to|for) $/, means: "dad" }, { means: null }],
  keeper: [{ sentence: /\b(?:ball|goal|net|football|soccer|match)\b/, means: "athlete" }, { means: null }],
  vicar: [{ means: "priest" }],
  guys: [{ before: /\b(?:the|some|these|two|three|four) $/, means: "friends" }, { means: null }],
  lads: [{ means: "friends" }],
  guy: [{ before: /\b(?:a|the|this|some|old|young|nice) $/, means: "man" }, { means: null }],
  everyone: [{ means: null }],
  everybody: [{ means: null }],
  report: [
    { before: VERB, means: null },
    { before: /\b(?:the|a|my|his|her|monthly|book) $/, means: "document" },
    { means: null },
  ],
  sing: [{ means: "singing" }],
  sang: [{ means: "singing" }],
  singing: [{ means: "singing" }],
  song: [{ means: "singing" }],
  cleaned: [{ means: null }],
  cleaning: [{ means: null }],
  carol: [{ form: /^carol$/, before: /\b(?:aunt|uncle|mrs|ms) $/, means: null }],
  park: [
    { before: VERB, means: null },
    {
      after: /^ (?:the|my|our|his|her|it|in front|ranger service|behind|there)\b/,
      before:
        /(?<!\b(?:the|a|our|this|that|city|local|small|big|national|nearby|same|to|in|at|dog|skate|river|han|olympic) )$/,
      means: null,
    },
    { before: /\b(?:car|ball|double|parallel|industrial|trailer) $/, means: null },
    { before: /\b(?:amusement|theme) $/, means: "amuse" },
    { before: /\bwater $/, means: "pool" },
    { before: /\b(?:mr|mrs|ms|miss|jimin|rosa)\.? $/, means: null },
  ],
  work: [
    {
      before:
        /\b(?:to|at|from|after|before|off|for|leave|left|leaving|of|finished|during|missed|out of|late for|skip(?:ped)?) $/,
      after: /^(?! (?:on|out|hard|with|as|together|properly|again|in a|harder|it|for)\b)/,
      means: "office",
    },
    { means: null },
  ],
  job: [
    { before: /\b(?:nose|good|great|nice|well|hard|boob|inside|odd) $/, means: null },
    { before: /\b(?:new|my|his|her|first|a|the|part-time|the same|that|this|lost (?:my|his|her)) $/, means: "office" },
    { means: null },
  ],
  class: [
    {
      before: /\b(?:first|business|economy|working|middle|upper|world|second|no|such|a touch of) $/,
      after: /^(?! (?:today|was|at|began|started|in))/,
      means: null,
    },
    {
      before:
        /\b(?:cooking|yoga|dance|ballet|pottery|swimming|gym|pe|art|pilates|zumba|baking|spin|music|knitting|painting) $/,
      means: null,
    },
  ],
  test: [
    {
      before:
        /\b(?:blood|covid|pregnancy|eye|urine|dna|drug|antigen|rapid|hearing|allergy|skin|stress|unit|load|a\/b|road|driving|driver's) $/,
      means: null,
    },
    { before: VERB, means: null },
  ],
  court: [{ sentence: /\b(?:tennis|basketball|badminton|volleyball)\b/, means: null }],
  store: [
    { before: VERB, means: null },
    { before: /\b(?:app|play|in) $/, means: null },
  ],
  stage: [
    {
      before: /\b(?:this|that|early|late|first|final|at this|difficult|next|some) $/,
      after: /^(?! (?:lights?|and|with))/,
      sentence: /\b(?:life|project|game|level|cancer|illness|career|grief|phase)\b/,
      means: null,
    },
  ],
  film: [{ before: VERB, means: null }],
  movie: [{ before: /\b(?:home) $/, means: null }],
  lift: [
    { before: VERB, means: null },
    {
      before: /\b(?:a|gave me a|get a|got a|ski|chair) $/,
      sentence: /\b(?:gave|give|home|station|ride|school|work|car)\b/,
      means: null,
    },
  ],
  coach: [
    {
      before: /\b(?:by|the|a|on a|on the) $/,
      sentence: /\b(?:journey|seats?|passengers?|luggage|driver|station|trip|tour)\b/,
      means: "bus",
    },
  ],
  nurse: [{ before: VERB, means: null }],
  doctor: [{ before: VERB, means: null }],
  boy: [{ before: /\b(?:oh|good|atta|that's my) $/, means: null }],
  girl: [{ before: /\b(?:good|atta|that's my) $/, means: null }],
  baby: [
    { before: /\b(?:oh|hey|my|yeah) $/, after: /^[,!]/, means: null },
    {
      after: /^ (?:steps|shower|blue|pink|carrots?|photos?|teeth|tooth|fat|face|oil|monitor|wipes|name|bump)\b/,
      means: null,
    },
    {
      after:
        /^ (?:elephants?|goats?|birds?|sheep|lambs?|pandas?|penguins?|ducks?|seals?|turtles?|monkeys?|bears?|animals?|lions?|cows?|pigs?|rabbits?)\b/,
      means: null,
    },
  ],
  mother: [{ before: /\b(?:grand|god) ?$/, means: null }],
  player: [
    { before: /\b(?:cd|record|mp3|music|video|dvd|media) $/, means: null },
    { before: /\b(?:two|four|single|multi) $/, means: null },
  ],
  driver: [{ before: /\b(?:screw|hard|graphics|printer|usb|flash|the printer) ?$/, means: null }],
  people: [
    {
      before: /\b(?:some|few|many|most|other|old|young|these|those|two|three|four|five|of|no|that) $/,
      sentence: /\b(?:people (?:who|say|think|are always|should|never|can be|like that|like me|don't))\b/,
      means: null,
    },
  ],
  party: [{ before: /\b(?:political|third|ruling|opposition|search|democratic|republican|labou?r) $/, means: null }],
  house: [{ before: /\b(?:full|tree|dog|green|bird|doll|opera|ware|play|light) ?$/, means: null }],
  home: [
    {
      after: /^ (?:screen|page|button|alone the movie|made|sick|cooked|run|team|plate|office|ec|game|economics)\b/,
      means: null,
    },
    { before: /\b(?:nursing|care|retirement) $/, means: null },
  ],
  town: [{ before: /\b(?:home) $/, means: null }],
  farm: [{ before: VERB, means: null }],
  coast: [{ before: VERB, means: null }],
  coasts: [{ means: null }],
  model: [{ means: null }],
  guide: [{ means: null }],
  station: [{ before: /\b(?:play|work|power|radio|tv|docking) ?$/, means: null }],
  summit: [{ before: /\b(?:g7|g20|nato|peace|climate) $/, means: null }],
  trail: [
    { before: VERB, means: null },
    { after: /^ (?:of|mix|behind)\b/, means: null },
  ],
  peak: [
    { after: /^ (?:hours?|time|season|performance|level)\b/, means: null },
    { before: /\b(?:off|sneak|at its|widow's) ?$/, means: null },
  ],
  surf: [
    { after: /^ the (?:web|net|internet)\b/, means: null },
    { after: /^(?:ed|ing) the (?:web|net|internet)\b/, means: null },
  ],
  study: [{ before: /\b(?:a|the|new|case|recent|dad's|father's|his|her) $/, means: null }],
};

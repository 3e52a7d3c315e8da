import { FIGURES } from "./figures";
import type { Idiom } from "./idiom";

/** English phrases that mean something other than their words. */

const nothing = (phrase: RegExp): Idiom => [phrase, null];

const OF_SPEECH: readonly Idiom[] = [
  [
    /(?<=\b(?:got|gets|getting|grew|too|so|was|before|after|until|till) )dark\b(?! (?:[a-z]+ed|[a-z]+er|blue|green|red|brown|hair|chocolate|clouds?|horse|with|and|in|room)\b)/g,
    "night",
  ],
  [/\b(?:rain(?:s|ed|ing)?|pour(?:s|ed|ing)?) cats and dogs\b/g, "rain"],
  [/\bpull(?:ed|ing)? (?:an? )?all-nighter\b/g, "night"],
  [/\bfix(?:ing|ed)? (?:(?:a|the|my|this) )?(?:[a-z]{1,20} )?bugs?\b/g, "laptop"],
  [/\bcouch potato(?:es)?\b/g, "sofa"],
  nothing(/\bpiece of cake\b|\b(?:icing|cherry) on the cake\b|\btakes the cake\b|\bselling like hot cakes\b/g),
  nothing(/\bunder the weather\b|\bapple of (?:my|his|her|their) eye\b|\b(?:break|broke|breaking) the ice\b/g),
  nothing(/\bspill(?:ed|t)? the beans\b|\bfull of beans\b|\bcool as a cucumber\b|\bin a (?:nutshell|pickle|jam)\b/g),
  nothing(/\bcat out of the bag\b|\bcat got (?:my|your|his|her) tongue\b|\bcat nap\b|\bcopycat\b/g),
  nothing(/\b(?:when )?pigs (?:can |could |might )?fly\b|\bguinea pig for\b|\bpig ?sty\b/g),
  nothing(/\belephant in the (?:room|office|house|kitchen)\b|\beat(?:en)? a horse\b|\bhold (?:my|your) horses\b/g),
  nothing(/\bkick(?:s|ed)? the bucket\b|\bbucket list\b|\bdrop in the (?:bucket|ocean)\b/g),
  nothing(/\bnot (?:really )?(?:my|his|her|your|their) cup of tea\b|\bstorm in a teacup\b/g),
  nothing(/\b(?:like a|as a) (?:log|rock|baby|zombie|ton of bricks|sardines?|lobster|bat out of hell)\b/g),
  nothing(/\bgreen (?:fingers|thumb)\b|\bcold (?:shoulder|feet|turkey)\b|\bbutterfingers\b/g),
  nothing(/\bbutterflies\b(?! (?:in the (?:garden|park|field)|on|flew|sat))(?=[^.]{0,30}\b(?:stomach|tummy|belly)\b)/g),
  nothing(/\bheart of (?:glass|gold|stone)\b|\bbroken? heart\b|\bmy heart (?:sank|broke|stopped|skipped|jumped)\b/g),
  nothing(/\bbats? an (?:eye|eyelid|eyelash)\b|\bbear with\b|\bbear in mind\b|\bwild goose chase\b/g),
  nothing(/\bhad a ball\b|\bhaving a ball\b|\bon the ball\b|\bball is in\b|\bcrocodile tears\b|\bbook ?worm\b/g),
  nothing(/\b(?:too|so) chicken to\b|\bchicken(?:ed)? out\b|\bdonkey(?:'s)? years\b|\bmonkey (?:business|around)\b/g),
  nothing(
    /\bdead (?:tired|on my feet|star)\b|\bover the moon\b|\bonce in a blue moon\b|\bevery cloud\b|\bon cloud nine\b/g,
  ),
  nothing(
    /\bhead in the clouds\b|\bsilver lining\b|\btip of the iceberg\b|\bice cold\b|\bon thin ice\b|\brock bottom\b/g,
  ),
  nothing(/\b(?:hit|reached) the (?:books|road|roof|sack|hay|jackpot|nail on the head)\b|\bby the book\b/g),
  nothing(/\bneedle in a haystack\b|\blast straw\b|\bday in the sun\b|\bspring (?:to mind|up)\b|\bwheel of time\b/g),
  nothing(
    /\bwhite elephant\b|\bblack sheep\b|\bdark horse\b|\brat race\b|\blion's share\b|\bdog days\b|\bhair of the dog\b/g,
  ),
  nothing(/\bstar of the show\b|\bmovie stars?\b|\bfilm stars?\b|\b(?:five|four|three|two|one|5|4|3|2|1)[ -]stars?\b/g),
  nothing(/\bbring home the bacon\b|\bbread and butter\b|\bgravy train\b|\btrain of thought\b|\bbigger fish to fry\b/g),
  nothing(/\bfish out of water\b|\bwet blanket\b|\bskeletons? in\b|\bghost(?:ed|ing) (?:me|him|her)\b/g),
];

const FIXED: readonly Idiom[] = [
  nothing(/\ba (?:mountain|sea|forest|flood|river|storm|zoo|tower) of (?=[a-z])/g),
  nothing(
    /\b(?:have|had|has|having|got|get|getting|feel|felt|feeling) butterflies\b(?! (?:in the (?:garden|park)|on my hand))/g,
  ),
  nothing(
    /\b(?:bus|train|taxi|subway) (?:fare|pass|money|card)\b|\bbank (?:account|statement|balance|transfer|clerk)\b/g,
  ),
  nothing(/\bhold music\b|\bsnack time\b|\bring finger\b|\bsize of (?:an? |the )?[a-z]+\b|\bpaint on\b/g),
  [/\bhot dogs?\b/g, "hotdog"],
  nothing(/\bblack holes?\b/g),
  nothing(/\b(?:i|we|she|he|they|you) (?:just |only |never |also )?(?:saw|bears?)\b/g),
  nothing(/\b(?:can't|cannot|couldn't|could not|can not) (?:bear|stand|face)\b/g),
  nothing(/\bhome (?:team|run|work|page)\b/g),
  nothing(/\bchocolate(?= (?:cake|ice cream|milk|chip|cookies?|bar))/g),
  nothing(/\bleft\b|\bleaves (?:for|the|at|home|work|me|us|in|on|tomorrow|today|early|late)\b|\bleave\b/g),
  nothing(/\bbird's\b|\bcheck in\b|\bcaught (?:a|my) cold\b|\bbooked\b|\bbooking\b/g),
  nothing(/\b(?:the|it|that|this|which) works\b|\b(?:good|great|nice|hard) (?:job|work)\b/g),
  nothing(
    /\bwork(?:s|ed|ing)? (?:on|out|well|fine|hard|for)\b|\b(?:did|does|do|didn't|doesn't|don't)(?: not)? work\b/g,
  ),
  nothing(
    /\ba (?:big |huge |great |real |die-hard )?fan of\b|\bfans? of\b|\bsnow white\b|\bwater the\b|\bin hot water\b/g,
  ),
  nothing(/\b(?:in|at) the heat\b|\bheat of\b|\bparty of\b|\bkind of\b|\bsort of\b|\bthe present\b(?=,| day| moment)/g),
  nothing(/\b(?:phone|video|conference) calls?\b(?= from| with)|\bphone number\b|\bbank holiday\b/g),
];

export const IDIOMS: readonly Idiom[] = [...OF_SPEECH, ...FIXED, ...FIGURES];

/** Tells English nouns from verbs and adjectives that look the same, by the words around them. */

const set = (words: string) => new Set(words.split(" "));

/** Words of the table that are as often something else ("the sun rose"): they count only where a noun must stand. */
export const OFTEN_VERBS = set(
  "float rose ring train duck bear present orange bar conduct fall trail castle turkey seal watch park fly swallow plant ship iron tie match bat nail fish book drum coach cook box bag fan bug mouse rock saw water coat shower dress suit card ski surf skate sled mop plane paste hammer tape stamp stick crane palm bowl toast glue mask lock post picture perm ram hose hook horn flower snow storm wind cloud light swing slide dream dance dust brush comb milk oil butter salt pepper cream sugar ice ham jam cap can pan pot tank tent mail phone bus bike bench board chair badge band bark bolt lemon peach pear honey egg pin cheer cup model nurse doctor guide drink sponge ruler shell lamb cross crab crow hog kid fork spoon knife sail ruin branch chain barrel hurdle dart spear crate stump claw desert hoop catapult rash mince dock pocket bomb bush dwarf sling ruins barrels plug tail hood zip lid stem gun cloth mat queue scar stalk cork",
);

/** Of those, the ones that behind another noun say what it did: "the phone rings", "dad cooks". */
export const AFTER_NOUNS_VERBS = set(
  "rose ring train duck bear present bar conduct fall trail park fly swallow ship match bat cook watch box bug rock water skate surf ski hammer dance cheer drink dream slide swing lock post nurse wind cross saw plant fish ruins barrels",
);

/** Of those, the ones that are verbs where nothing around them tells. */
export const MOSTLY_VERBS = set(
  "rose ring fly fall ship park train swing slide duck post wind conduct match swallow drink",
);

const DETERMINER =
  "(?:a|an|the|my|our|your|his|her|its|their|this|that|these|those|some|any|no|another|every|each|both|one|two|three|four|five|six|seven|eight|nine|ten|many|few|several|more|which|\\d+)";
const AFTER_DETERMINER = new RegExp(`\\b${DETERMINER}(?:['s]* [a-zà-ÿ'-]+){0,2} $|'s? (?:[a-z'-]+ )?$`);
const SUBJECT =
  /\b(?:i|we|you|they|he|she|it|who|to|can|can't|cannot|could|couldn't|will|won't|would|wouldn't|did|didn't|do|don't|does|doesn't|not|must|should|might|may|let's|please|never|always|also|i'd|i'll|we'd|we'll|that) $/;
const AFTER_PREPOSITION =
  /\b(?:of|with|in|on|at|for|from|by|into|onto|like|and|or|than|about|over|under|near|without|behind|beside|plus|no|as|after|before|around|through|via|versus|vs) $/;
const AFTER_TAKING =
  /\b(?:ate|eat|eats|eating|had|have|has|having|bought|buy|buying|saw|see|seen|seeing|got|get|getting|made|make|making|drank|drink|drinking|found|find|love|loved|loves|like|liked|likes|hate|hates|hated|want|wants|wanted|need|needs|needed|brought|bring|brings|wore|wear|wearing|play|played|plays|playing|cooked|ordered|shared|fed|picked|cut|grow|grew|carried|carrying|fresh|little|big|small|old|new|young|hot|cold|warm|red|blue|green|yellow|white|black|brown|pink|grey|gray|wild|paper|wooden|dead|dry|wet) $/;
const ADVERB = /\b(?:[a-z]+ly|then|again|ever|so|too|very|more|most) $/;
const CLAUSE_START = /(?:^|[.,;:!?()"/+\n–—-]) *$/;
const BEFORE_OBJECT = /^ (?:the|a|an|my|your|our|his|her|their|me|you|him|us|them|it|up|down|out|off|to|away) ?/;

/** A verb between the determiner and the word: "the sun rose", "my dog watch". */
const VERB_BETWEEN = /\b(?:is|was|are|were|be|been|am|will|can|could|would|and then|to|i|we|you|they|he|she|it|not) $/;

/**
 * Whether a word stands where a noun does.
 * @param before what stands before it in its sentence, in lower case
 * @param after what follows it
 * @param otherwise what it is where nothing around it tells
 */
export function isNounBetween(before: string, after: string, otherwise: boolean): boolean {
  if (AFTER_DETERMINER.test(before) && !VERB_BETWEEN.test(before)) return true;
  if (SUBJECT.test(before)) return false;
  if (AFTER_PREPOSITION.test(before) || AFTER_TAKING.test(before)) return true;
  if (CLAUSE_START.test(before)) return !BEFORE_OBJECT.test(after);
  return otherwise && !ADVERB.test(before);
}

/** Words that are nouns of the lexicon's tail, but nearly never meant so. */
export const NEVER_NOUNS = set(
  "under over see saw left right up down while which even just back out there here it this that said made make got get let set put run ran went late long next new hot whole first second half most",
);

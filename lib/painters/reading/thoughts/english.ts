import type { Span } from "../clauses/clauses";
import { type Thought, thought } from "./thought";

/** From here to the end of the clause nothing has happened yet. */
const WISHED =
  /\b(?:want(?:s|ed)? (?:to|a|an|the|some|my|more)|wanna|would (?:like|love)|'d (?:like|love)|wish(?:ed|es|ing)?|hop(?:e|ed|ing|es)|plan(?:s|ned|ning)? (?:to|on)|(?:am|'m|is|are|was|were|'re) going to (?!the|my|a|an|our|his|her|school|work|bed|church|town|class|bad\b)\w+|gonna|will(?! (?:power|be fine))|'ll|won't|can't wait|couldn't wait|looking forward|look forward|promised (?:to|me|us)|begg(?:ed|ing) for|asked for|dream(?:ed|t|ing)? (?:of|about|that)|imagin\w+|pretend\w*|decided to|supposed to|need(?:ed)? to|have to|would|should|could have|owe[sd]?|crav(?:e|ed|ing)|mean(?:ing|t)? to|all i (?:want|need)|promis(?:e|es|ed) (?:me|us|to|a|the)|likes|prefers|almost|nearly)\b/g;
/** The whole clause is of another day. */
const OTHER_DAY =
  /\b(?:tomorrow|next (?:week|month|year|summer|winter|spring|fall|time|weekend|saturday|sunday|monday|friday)|someday|one day i|last (?:year|summer|winter|spring|fall|month|christmas)|years? ago|months? ago|used to|when (?:i|we|he|she) (?:was|were) (?:little|young|a (?:kid|child|girl|boy|baby)|small|\w+ years old|five|six|seven|eight|nine|ten)|back then|in my dream|funeral|passed away|broke up|in heaven|nightmare|dream(?:ed|t)|in my (?:head|mind|imagination)|would have (?:loved|liked|been|enjoyed|laughed)|buried|(?:someone|somebody) stole|had (?:\w+ )?(?:painted|given|taught|built|knitted|died|told|once))\b/;
/** Missed or remembered: what stands behind it. */
const MISSED =
  /\b(?:miss(?:ed|es|ing)?(?! (?:the|my|a|our) (?:bus|train|flight|class|call|plane|stop))|remember(?:s|ed|ing)?|thought (?:of|about)|think(?:ing)? (?:of|about)|(?:told|tell|talk(?:ed)?|ask(?:ed)?|heard|worr(?:y|ied))(?: me| us| him| her)? about|(?:had |have )?lost (?:her|his|my|their|our)|remind(?:s|ed) (?:me|us) of|memor(?:y|ies) of|dream\w*)\b/g;
/** In the film there are others than in the cinema; the film itself is watched. */
const ON_A_SCREEN =
  /\b(?:in (?:the|a|this|that|my) (?:movie|film|show|book|story|video|game|cartoon|anime|novel|dream|photo|picture)|on (?:tv|the news|youtube|netflix)|(?:movie|film|show|book|story|video|documentary|cartoon) (?:about|with|of|where))\b/;
const TOLD_BY_OTHERS = /\b(?:said|told (?:me|us)|says|heard|wrote|promised)\b(?: that)?(?= \w)/;
const LATER = /\b(?:and|but|or|then|to)\b/;

/** What English only thinks of: from the verb of wishing on, or a whole clause of another day. */
export function englishThoughts(sentence: string, clauses: readonly Span[]): Thought[] {
  const found: Thought[] = [];
  let otherDay = false;
  clauses.forEach(({ at, end }) => {
    const part = sentence.slice(at, end);
    if (/\b(?:today|now|woke|this (?:morning|afternoon|evening)|tonight)\b/.test(part)) otherDay = false;
    // What follows a day long ago is of that day too, until something is set against it.
    else if (/^\W*(?:but|so)\b/.test(part)) otherDay = false;
    if (OTHER_DAY.test(part)) otherDay = !/\btomorrow\b/.test(part) || !/^\W*(?:because|since|as|for)\b/.test(part);
    if (otherDay || goesOn(part, at, found)) found.push(thought(at, end));
    for (const match of part.matchAll(WISHED)) {
      const deedsOnly = /^(?:almost|nearly)/.test(match[0]);
      found.push(thought(at + match.index, end, { deedsOnly, sparesSubjects: true }));
    }
    for (const match of part.matchAll(MISSED)) {
      const from = match.index + match[0].length;
      const later = LATER.exec(part.slice(from))?.index ?? part.length;
      found.push(thought(at + match.index, Math.min(end, at + from + later)));
    }
    const screen = ON_A_SCREEN.exec(part);
    if (screen) {
      const about = /about|with|of|where/.test(screen[0]);
      const from = about ? screen.index + screen[0].length : 0;
      found.push(thought(at + from, about ? end : at + screen.index, { sparesSubjects: !about }));
      if (!about) found.push(thought(at + screen.index + screen[0].length, end));
    }
    const told = TOLD_BY_OTHERS.exec(part);
    if (told) found.push(thought(at + told.index + told[0].length, end, { deedsOnly: true }));
  });
  return found;
}

/** "my father, who taught me with bottle caps": more of whom was thought of. */
function goesOn(part: string, at: number, found: readonly Thought[]): boolean {
  return (
    /^\W*(?:who|whose|whom|which)\b/.test(part) && found.some((thought) => thought.end === at && !thought.deedsOnly)
  );
}

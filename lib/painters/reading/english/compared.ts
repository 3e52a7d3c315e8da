/** Tells what is only likened to: "slept like a log", "red as a tomato", "legs like jelly". */
import type { EntryClass } from "../lexicon";

/** "A sack of", "a family of": what is likened may come in heaps. */
const HEAP =
  "(?:(?:a|an|the|two) (?:sack|bag|pile|herd|pack|bunch|swarm|flock|pair|piece|slice|bit|block|bucket|bowl|box|can|cup|glass|family|ton|bed|ball|lump|row) of )?";
/** The words between "like" and what is likened. */
const PHRASE = `${HEAP}(?:(?:an?|the|some|my|his|her|our|their|your|little|two|one|another) )?(?:[a-z'-]+ (?:out of|without) (?:an? |the )?)?(?:[a-z'-]+ ){0,2}$`;
/** A noun of its own between: "like the cake my mother made". */
const CLAUSE_BETWEEN =
  /\b(?:i|we|he|she|they|you|it|that|which|who|and|or|but|of|in|on|at|with|for|from|to|was|is|were|are|had|made|ate|my \w+|because|when|while|then|so)\b/;
/** "We like a walk", "I'd like tea": who stands here likes it. */
const LIKING =
  /(?:^|\b(?:i|we|you|they|to|would|'d|i'd|we'd|don't|didn't|doesn't|do|did|does|not|never|really|also|still|might|may|will|always|both|all|who|most|just|something|things|stuff|more|and|but) )$/;
const JUST = /(?:^|[^i] )just $/;
/** Of these "like" says as often that they are fond of it. */
const MANY =
  /\b(?:kids|children|people|friends|parents|boys|girls|cats|dogs|students|babies|grandparents|sisters|brothers|adults|men|women|animals|birds|rabbits|horses|neighbou?rs|guests|twins) $/;
const LIKE = new RegExp(`\\blike (${PHRASE})`);
const SEEMS = new RegExp(
  `\\b(?:(?:felt|feel|feels|feeling|looks?|looked|looking|smell(?:s|ed)?|sounds?|sounded|tastes?|tasted|seems?|seemed|legs|arms|hands|face|hair|eyes|head|shaped|acts?|acted|behaves?|behaved|dressed up|just) like|tast(?:es?|ed) of|shaped like) (${PHRASE})`,
);
const MEASURED = new RegExp(
  `(?:\\bas [a-z]+ as|\\b(?:the )?(?:size|shape|height|weight|colou?r) of|[a-z]+er than(?= an?\\b)|\\bmore [a-z]+ than(?= an?\\b)) (${PHRASE})`,
);
const LIKE_A = new RegExp(
  `\\b(?:red|white|black|green|blue|pink|yellow|pale|cold|hot|warm|thick|thin|big|small|tiny|huge|light|heavy|hard|soft|sweet|sour|quiet|loud|busy|blind|brave|strong|slow|fast|quick|happy|sad|mad|wet|dry|flat|smooth|sharp|clear|bright|dark|free|fresh|tall|fat|skinny|stiff|proud|stubborn|gentle|sly|wise|old|tough|sick|bald|cool|dead|deaf|drunk|high|steady|stupid|clean|easy|hungry|nervous|pretty|round|silent|limp|fit|good|still|innocent|snug|graceful|crazy|messy|lonely|regular) as (${PHRASE})`,
);
/** "A spoon as a microphone": what stands for it is another thing. */
const STANDS_FOR = /\b(?:us(?:e|ed|ing)|with) (?!my (?:friend|mother|father))[a-z' ]{1,30} (?:as|for) (?:a|an) $/;
const LIKABLE: ReadonlySet<EntryClass> = new Set(["food", "scene", "topic", "season", "weather"]);

/**
 * Whether a word is only what something else is like.
 * @param before what stands before it, in lower case
 */
export function isCompared(before: string, kind: EntryClass): boolean {
  if (kind === "time") return /\b(?:as|like) (?:the |a )?$/.test(before) && !/\b(?:ever|always) like $/.test(before);
  for (const pattern of [SEEMS, MEASURED, LIKE_A]) {
    const between = pattern.exec(before)?.[1];
    if (between !== undefined && !CLAUSE_BETWEEN.test(withoutHeap(between))) return true;
  }
  if (STANDS_FOR.test(before)) return true;
  const like = LIKE.exec(before);
  const between = like?.[1];
  if (!like || between === undefined || CLAUSE_BETWEEN.test(withoutHeap(between))) return false;
  const who = before.slice(0, like.index);
  if (LIKING.test(who) && !JUST.test(who)) return false;
  if (MANY.test(who) && LIKABLE.has(kind) && !/^an? /.test(between)) return false;
  return true;
}

const withoutHeap = (between: string) =>
  between.replace(/^(?:a|an|the|two) [a-z]+ of |[a-z'-]+ (?:out of|without) (?:an? |the )?/g, "");

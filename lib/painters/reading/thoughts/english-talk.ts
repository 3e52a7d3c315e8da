/** What English only speaks of: stories, hearsay, questions, pictures, conditions. */
import type { Span } from "../clauses/clauses";
import { type Thought, thought } from "./thought";

/** "Talked about Dad", "a novel about a whale"; not "about ten", "walked about", "about to". */
const ABOUT =
  /(?<!\b(?:walk(?:ed|ing)?|wander(?:ed|ing)?|r[au]n(?:ning)?|out and|what|how|was|were|is|am|are|i'm|just|scattered|lying|lay) )\babout (?!\d|to\b|half|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|a (?:hundred|dozen|thousand|month|week|year|minute|mile|metre|meter|third|quarter)|an hour|noon|midnight)\b)/g;
/** Where talking is done is told behind it: "about Dad over a beer". */
const PLACE_OF_TALK = / (?:over|during|while|until|till|at|before|after) /;
const STORY =
  /\b(?:movies?|films?|novel|book|story|stories|comic|podcast|documentary|series|drama|episode|scene|part|chapter|level|musical|opera|fairy ?tale|cartoon|anime|song|poem|video|clip|dream|nightmare|joke) (?:where|in which|when|about|with|of|called|set)\b/;
/** Pictures are looked at, and show what is far away; of whom one takes a photo is there. */
const PICTURE =
  /\b(?:pictures?|photos?|photographs?|posters?|paintings?|portraits?|statues?|postcards?|models?|murals?|maps?|news|souvenirs?|memory|memories|dreams?|stor(?:y|ies)|tales?|rumou?rs?|talk|history|fear|smell|sound|price) of\b/g;
const TAKES = /\b(?:took|take|takes|taking|taken|snap\w*|shoot|shot|posed?|posing)\b/;
/** What others say need not be here. The writer thinks and swears of what is. */
const HEARSAY =
  /\b(?:(?:say|says|said|claims?|claimed|insists?|insisted|bragged|announced|complained|explained|whispered|yelled|shouted|joked)|(?:told|tells?|warns?|warned|reminds?|reminded) (?:me|us|him|her|them|everyone|everybody|the \w+|my \w+)|(?:he|she|they|mum|mom|dad|brother|sister|grandma|everyone|everybody|who|people|someone) (?:thinks?|thought|believes?|believed|guess(?:es|ed)?|reckons?|heard|swears?|promise[sd]?)|i(?:'ve)? heard|apparently|rumou?r has it)(?: that)?,? (?=(?:the|an?|my|our|his|her|their|its?|i|i'm|i'd|i've|we|he|she|they|he's|she's|it's|they're|we're|there|there's|there'd|this|that|that's|you|all|every|some|maybe|next|if|when|[a-z]+ (?:is|was|will|would|are|were|can|could|isn't|has|had)) [a-z'])/g;
/** "She says the baby walks and chases hens": it goes on where nobody new is named. */
const GOES_ON = /^\W*(?:and|or|but)\s+(?!(?:i|we|he|she|they|it|so|then|the|my|our|today|now|i'm|i'll|there)\b)/;
/** Asked and not known: "how many legs a lobster has". */
const QUESTION =
  /\b(?:ask(?:ed|s|ing)?(?: (?:me|us|him|her|them|myself|my \w+|the \w+|[a-z]+))?|wonder(?:ed|ing|s)?|know|knew|knows|decide|decided|guess(?:ed)?|idea|sure|see|tell|say) (?:if|whether|how (?:many|much|long|old|far)|what (?:kind|the|a)|who|which)\b/g;
/** What would be: "if she were a person", "as if he had seen a ghost". */
const CONDITION =
  /\b(?:if|unless|in case|as though|even if|otherwise)(?= (?:i|i'd|we|he|she|it|they|you|there|someone|somebody|anyone|only|of|my|our|the|a|an|one|no|mum|mom|dad|his|her)\b)/g;
/** What is felt towards it in general, here or not. */
const ATTITUDE =
  /\b(?:hates?|hated|dislikes?|prefers?|can't stand|couldn't stand|allergic to|sick of|tired of|fan of|obsessed with|swears? by|believes? in|famous for|known for|look(?:ed|ing)? for|search(?:ed|ing)? for|shopping for|(?:scared|afraid|terrified|fear) of(?! (?:the|that|this|my|his|her|our|an?)\b)|grow(?:s|n)? up|grew up|jealous of|good at|bad at|years? (?:at|in|of)|months (?:at|in|of)|offered me|offers me|(?:kill|die|dying|murder|long(?:ed|ing)|hungry|starving|mood|sav(?:ed?|ing)(?: up)?|begg(?:ed|ing)) for|could (?:really )?(?:use|go for|murder)|fancy|fancied|tempted|consider(?:ed|ing)?|need(?:s|ed|ing)?(?! (?:the|it|me|him|them|you|that|this)\b))\b/g;

/** @param clauses of the sentence in order */
export function englishTalk(sentence: string, clauses: readonly Span[]): Thought[] {
  const found: Thought[] = [];
  let hearsay = false;
  for (const { at, end } of clauses) {
    const part = sentence.slice(at, end);
    if (hearsay && GOES_ON.test(part)) found.push(thought(at, end));
    else hearsay = false;
    for (const from of endsOf(ABOUT, part)) {
      const place = STORY.test(part) ? -1 : part.slice(from).search(PLACE_OF_TALK);
      found.push(thought(at + from, place < 0 ? end : at + from + place));
    }
    const story = STORY.exec(part);
    if (story) found.push(thought(at + story.index + story[0].length, end));
    for (const from of endsOf(PICTURE, part))
      if (!TAKES.test(part.slice(0, from))) found.push(thought(at + from, at + from + phraseLength(part.slice(from))));
    for (const from of endsOf(HEARSAY, part)) {
      found.push(thought(at + from, end));
      hearsay = true;
    }
    for (const pattern of [QUESTION, CONDITION])
      for (const from of endsOf(pattern, part)) found.push(thought(at + from, end));
    for (const from of endsOf(ATTITUDE, part))
      found.push(thought(at + from, at + from + attitudeLength(part.slice(from))));
  }
  return found;
}

const endsOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length);

/** How long the noun phrase at the start of a text is. */
function phraseLength(text: string): number {
  const end = text.search(/[,.;!?]| (?:in|on|at|with|and|from|for|to|that|which|who|when|but|was|were|is) /);
  return end < 0 ? text.length : end;
}

function attitudeLength(text: string): number {
  const end = text.search(/[.;!?]| (?:at|while|when|but|because|so|then|until|after|before|with) /);
  return end < 0 ? text.length : end;
}

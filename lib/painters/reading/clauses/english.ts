/** Words between two clauses; what follows must have a verb of its own to be one. */
const JOINT =
  /[,;:()–—]+\s*(?:(?:and|but|so|then|or)\s+)*|\s(?:and|but|so|then|because|while|when|after|before|until|although|though|since|as)\s+(?:then\s+|so\s+)?/g;

const SUBJECT = /^(?:i|we|he|she|they|it|you|there|everyone|everybody|nobody|someone)(?:'\w+)?\s/;
const FINITE =
  /\b(?:was|were|is|are|am|had|has|have|did|do|does|went|came|got|made|took|saw|ate|drank|ran|sang|swam|slept|fell|bought|brought|built|caught|drew|drove|felt|flew|found|forgot|fought|fed|gave|grew|held|hit|hid|kept|knew|laid|lay|left|lost|met|paid|put|read|rode|said|sat|sent|stood|stole|taught|told|thought|threw|won|wore|woke|wrote|bit|broke|blew|chose|cut|let|began|cried|can't|can|could|will|would|should|must|didn't|don't|won't|couldn't|wasn't|weren't|isn't|\w{2,}ed|\w+n't|\w+'(?:m|re|ve|ll|d))\b/;
const BASE_VERB =
  /^(?:eat|go|play|see|watch|sleep|swim|visit|buy|make|take|read|draw|write|cook|run|walk|ride|get|have|cry)\b/;

/**
 * Where the clauses of an English sentence begin, after the first. A piece between two joints that has no verb ("cake,
 * pizza and ice cream") stays with the piece before it.
 */
export function englishCuts(sentence: string): number[] {
  const joints = [...sentence.matchAll(JOINT)];
  const starts = joints.map((match) => match.index + match[0].length);
  const cuts: number[] = [];
  let begun = 0;
  joints.forEach((match, i) => {
    const piece = sentence.slice(starts[i], joints[i + 1]?.index ?? sentence.length);
    const before = sentence.slice(begun, match.index);
    if (!hasVerb(piece, joint(match[0])) || !hasVerb(before, "")) return;
    // The joint itself says how the clauses hang together: it goes with the second.
    begun = match.index + (/^[,;:()–—]/.test(match[0]) ? 1 : 0);
    cuts.push(begun);
  });
  return cuts;
}

const joint = (text: string) => text.trim();

function hasVerb(piece: string, after: string): boolean {
  const words = piece.trim();
  // "tomorrow and eat" goes on with the base form of an auxiliary before it; it is a deed all the same.
  return SUBJECT.test(`${words} `) || FINITE.test(words) || (/and|but|then/.test(after) && BASE_VERB.test(words));
}

/** English phrases that mean something other than their words, and what is read in their place ("" for nothing). */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\bhot dogs?\b/g, "hotdog"],
  [/\bpull(?:ed|ing)? (?:an? )?all-nighter\b/g, "night"],
  [/\brain(?:s|ed|ing)? cats and dogs\b/g, "rain"],
  [/\bpiece of cake\b/g, ""],
  [/\bunder the weather\b/g, ""],
  [/\bapple of\b/g, ""],
  [/\b(?:break|broke) the ice\b/g, ""],
  [/\b(?:spill(?:ed)?) the beans\b/g, ""],
  [/\bcouch potato\b/g, "sofa"],
  [/\bthe whole way to work\b/g, "to work"],
  [/\b(?:i|we|she|he|they) (?:saw|bears?)\b/g, ""],
  [/\b(?:can't|cannot|couldn't|could not|can not) (?:bear|stand)\b/g, ""],
  [/\bfix(?:ing|ed)? (?:(?:a|the|my|this) )?(?:\w+ )?bugs?\b/g, "coding"],
  [/\bhome (?:team|run|work)\b/g, ""],
  [/\bbark(?:ed|ing)\b/g, "dog"],
  [/\bchocolate (cake|ice cream|milk)\b/g, "$1"],
  [/\bleft\b|\bleaves (?:for|the|at|home|work)\b/g, ""],
  [/\bgolden retriever/g, "retriever"],
  [/\b(?:in the|this|last) fall\b/g, "autumn"],
  [/\bbird's\b|\bbook(?:ed|ing) (?:a|the|my)\b/g, ""],
  [/\bcheck in\b/g, ""],
  [/\b(?:a|one) shot (?:from|at the vet)/g, "vaccination from"],
  [/\bcaught (?:a|my) cold\b/g, ""],
  [/\bthe works\b|\b(?:good|great|nice) job\b|\bwork(?:s|ed|ing)? (?:on|out|well|fine)\b/g, ""],
  [/\b(?:did|does|do)(?:n't| not) work\b/g, ""],
  [/\bice cold\b/g, "cold"],
];

/** An English sentence, in lower case, with its idioms replaced by what they mean. */
export function replaceIdioms(sentence: string): string {
  let plain = sentence.toLowerCase();
  for (const [idiom, meaning] of IDIOMS) plain = plain.replace(idiom, meaning);
  return plain;
}

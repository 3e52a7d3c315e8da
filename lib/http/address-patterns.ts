/** Where a path leads, part by part; a word goes before a place where anything may stand. */
type Step = { words: Map<string, Step>; any?: Step; pattern?: string };

/**
 * Tells which of these addresses a path is, such as "/api/posts/{id}": a part in braces stands for anything.
 * @returns the pattern as it was given, or null; of several that fit the one with the earlier word
 */
export function addressMatcher(patterns: Iterable<string>): (path: string) => string | null {
  const root = newStep();
  for (const pattern of patterns) {
    let step = root;
    for (const part of partsOf(pattern)) step = part.startsWith("{") ? anyOf(step) : wordOf(step, part);
    step.pattern = pattern;
  }
  return (path) => find(root, partsOf(path), 0);
}

function find(step: Step, parts: string[], at: number): string | null {
  const part = parts[at];
  if (part === undefined) return step.pattern ?? null;
  const word = step.words.get(part);
  return (word && find(word, parts, at + 1)) ?? (step.any && part !== "" ? find(step.any, parts, at + 1) : null);
}

function partsOf(path: string): string[] {
  return path === "/" ? [] : path.slice(1).split("/");
}

function newStep(): Step {
  return { words: new Map() };
}

function anyOf(step: Step): Step {
  step.any ??= newStep();
  return step.any;
}

function wordOf(step: Step, word: string): Step {
  const next = step.words.get(word) ?? newStep();
  step.words.set(word, next);
  return next;
}

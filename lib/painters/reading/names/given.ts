/** The names that a diary says its people and pets have: a dog called 초코 is no chocolate. */

/** A diary has few; more aren't looked at. */
const MOST_NAMES = 20;
const KOREAN = [
  /이름(?:은|이) (?:바로 )?([가-힣]{2,5}?)(?:이?(?:다|야|예요|에요|였|라고|로|고)|입니다|[.!,\n]|$)/g,
  /([가-힣]{2,5}?)이?라(?:고|는) (?:이름|부르|불렀|불러|지었|지어|하는 (?:강아지|고양이|개|아이|친구|토끼|햄스터))/g,
];
const ENGLISH = /\b(?:named|called|name is|name's|name was|names are) ([A-Z][a-z]{1,20})(?: and ([A-Z][a-z]{1,20}))?/g;

export type Names = ReadonlySet<string>;
export const NO_NAMES: Names = new Set();

/** Every name that the diary gives to somebody, as written. */
export function namesIn(diary: string): Names {
  const names = new Set<string>();
  for (const pattern of [...KOREAN, ENGLISH])
    for (const [, ...found] of diary.matchAll(pattern))
      for (const name of found) if (name && names.size < MOST_NAMES) names.add(name);
  return names;
}

/** Whether a word is one of the names, perhaps with the 이 that spoken Korean adds: 초코, 봄이. */
export function isNamed(surface: string, names: Names): boolean {
  return names.has(surface) || names.has(`${surface}이`);
}

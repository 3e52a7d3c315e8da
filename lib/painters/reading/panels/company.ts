/** Who is with the writer from one moment to the next. */
import { roleOf } from "../clauses/roles";
import { peopleOf, rowOf } from "../people";
import type { PersonId } from "../plan";
import type { Story } from "../story";

const PARTED = /헤어[지졌져]|작별|배웅|혼자|said goodbye|say goodbye|alone|by myself/;
const HOME =
  /집(?:에|으로) ?(?:[가-힣]{1,4} )?(?:오|왔|와|돌아|가|갔|도착|들어)|(?:went|came|got|drove|walked|back) (?:back )?home/;
const CAME = /(?<![가-힣])(?:왔|오셨|와 ?[주줬]|찾아|놀러)/;
/** Those who go home with the writer. */
const HOUSEHOLD: ReadonlySet<string> = new Set([
  "dad",
  "mom",
  "sibling",
  "kid",
  "girl",
  "son",
  "daughter",
  "husband",
  "wife",
  "baby",
  "sis",
  "bro",
  "bf",
  "gf",
]);
/** Nobody's company: they belong to the place. */
const OF_THE_PLACE: ReadonlySet<string> = new Set(["crowd", "stranger", "clerk", "doctor", "nurse", "driver"]);

/** Those of the company who are still there in a moment: it may tell that the writer left them or went home. */
export function companyIn(moment: Story, before: readonly PersonId[]): PersonId[] {
  if (moment.some(({ text }) => PARTED.test(text))) return [];
  return moment.some(({ text }) => HOME.test(text))
    ? before.filter((person) => HOUSEHOLD.has(rowOf(person)))
    : [...before];
}

/** The company after a moment: those still there and those who came ("친구랑", "with my mom", "할머니가 오셨다"). */
export function companyAfter(moment: Story, before: readonly PersonId[]): PersonId[] {
  const company = companyIn(moment, before);
  let parted = false;
  for (const { text, words } of moment) {
    if (PARTED.test(text)) parted = true;
    for (const word of words) {
      const { entry, status, count } = word;
      if (parted || entry.class !== "person" || status !== "told" || OF_THE_PLACE.has(rowOf(entry.id))) continue;
      if (isCompany(word, text, moment)) company.push(...peopleOf(entry.id, count));
    }
  }
  return [...new Set(company)];
}

/** Words know their place in the sentence, a clause only its own text: the word is looked for by its letters. */
function isCompany(word: Story[number]["words"][number], text: string, moment: Story): boolean {
  const at = text.indexOf(word.surface.toLowerCase());
  if (at < 0) return false;
  const end = at + word.surface.length;
  const behind = text.slice(end);
  if (/\bwith (?:\w+ ){0,3}$/.test(text.slice(0, at)) || /^ and (?:i|me)\b/.test(behind)) return true;
  if (/^(?: and \w+)? (?:came|visited|joined|showed up)\b/.test(behind)) return true;
  const role = roleOf({ ...word, at, end }, text);
  // Whoever comes may come a clause later: "친구들이 선물을 들고 집에 왔다".
  if (role === "subject" && moment.some((clause) => CAME.test(clause.text))) return true;
  return role === "with" || /^(?:들)?(?:[을를]? ?(?:데리고|모시고)|[와과] ?함께)/.test(behind);
}

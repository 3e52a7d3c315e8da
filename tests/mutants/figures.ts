import { marked } from "./marked";
import type { Mutant } from "./mutant";

const VIEW = ["components/admin/figures/dashboard-view.test.tsx"];
const PEOPLE = "components/admin/figures/people-cards.tsx";

/** Small groups stay hidden on the page of numbers: a zero in their place would tell. */
export const FIGURE_MUTANTS: readonly Mutant[] = [
  marked(
    "a hidden group is told as none",
    PEOPLE,
    'return (count) => («count === null ? t("hidden") : number(count)|number(count ?? 0)»);',
    VIEW,
  ),
  marked(
    "a hidden group has a share",
    PEOPLE,
    '«genders[gender] === null ? t("hidden") : share(gender)|share(gender)»,',
    VIEW,
  ),
];

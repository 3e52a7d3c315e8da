/** Korean nouns for sentences: counters, lists, particles. */
import { withAnd } from "../korean/particles";
import type { Thing } from "../plan";

const NUMBERS = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];
const COUNTERS: Partial<Record<Thing["kind"], string>> = {
  animal: "마리",
  vehicle: "대",
  plant: "그루",
  building: "채",
};
const FLOWERS = /꽃|장미|튤립|해바라기|코스모스|무궁화|카네이션/;
const BY_CUP = /커피|차$|주스|우유|맥주|소주|와인|코코아|물$/;

/** "고양이", "고양이 세 마리". */
export function countedKo({ label, kind, count }: Pick<Thing, "label" | "kind" | "count">): string {
  if (count < 2) return label.ko;
  const counter = FLOWERS.test(label.ko) ? "송이" : BY_CUP.test(label.ko) ? "잔" : (COUNTERS[kind] ?? "개");
  return `${label.ko} ${NUMBERS[count] ?? "여러"} ${counter}`;
}

/** "아빠", "친구 세 명". */
export function countedPeopleKo(label: string, count: number): string {
  return count < 2 ? label : `${label} ${NUMBERS[count] ?? "여러"} 명`;
}

/** "가", "가와 나", "가, 나와 다". */
export function koreanList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2);
  if (before === undefined) return last;
  // "춤추는 엄마와 아빠, 한 사람": another "와" would run them together.
  if (/[와과] /.test(before)) return parts.join(", ");
  return [...parts.slice(0, -2), `${withAnd(before)} ${last}`].join(", ");
}

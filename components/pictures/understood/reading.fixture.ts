import type { Finding } from "@/lib/painters/reading/plan";

/** A finding with only what a test is about. */
export function found(id: string, facts: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: "thing",
    surface: id,
    label: { ko: id, en: id },
    art: "",
    count: 1,
    became: "drawn",
    added: false,
    ...facts,
  };
}

import { useFormatter, useTranslations } from "next-intl";
import { CASE_STATES, HIDING_TARGETS, REPORT_REASONS } from "@/lib/domains/reports/report";
import { useMoment } from "../moment";

const NAMES = [
  "suspended",
  "until",
  "days",
  "role",
  "force",
  "handedBack",
  "isOn",
  "wakesForWriters",
  "idleMinutes",
  "hoursMax",
  "leastMinutes",
  "quiet",
  "timeZone",
  "dayBudget",
  "monthBudget",
  "pricePerHour",
  "diskPerMonth",
  "reason",
  "report",
  "target",
  "state",
  "uses",
  "usesMax",
  "expiresAt",
] as const;
const ROLES = ["admin", "member"] as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const oneOf = <T extends string>(all: readonly T[], value: string) => all.find((one) => one === value);

/** The end of a long id, enough to tell it from others: those made together begin alike. Other text as it is. */
export const shortId = (text: string): string => (ID.test(text) ? `…${text.slice(-8)}` : text);

/** Turns what was changed into words: names that are known in the reader's language, others as they are. */
export function useValueWords(timeZone: string): (values: Record<string, unknown>) => string {
  const t = useTranslations("adminAudit");
  const reports = useTranslations("adminReports");
  const format = useFormatter();
  const moment = useMoment(timeZone);
  const known = (name: string, value: string): string | null => {
    const role = name === "role" && oneOf(ROLES, value);
    if (role) return t(`values.${role}`);
    const reason = name === "reason" && oneOf(REPORT_REASONS, value);
    if (reason) return reports(`reasons.${reason}`);
    const state = name === "state" && oneOf(CASE_STATES, value);
    if (state) return reports(`states.${state}`);
    const target = name === "target" && oneOf(HIDING_TARGETS, value);
    return target ? t(`targets.${target}`) : null;
  };
  const said = (name: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return t("none");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return format.number(value);
    if (Array.isArray(value)) return value.map((one) => said(name, one)).join(", ") || t("none");
    if (typeof value === "object") return listed(value, ", ") || t("none");
    if (typeof value !== "string") return String(value);
    const isMoment = /^\d{4}-\d\d-\d\dT/.test(value);
    return known(name, value) ?? (isMoment ? moment(value) : shortId(value));
  };
  const listed = (values: object, between: string): string =>
    Object.entries(values)
      .map(([name, value]) => {
        const word = oneOf(NAMES, name);
        return `${word ? t(`values.${word}`) : name}: ${said(name, value)}`;
      })
      .join(between);
  return (values) => listed(values, " · ");
}

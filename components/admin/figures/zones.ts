import { DEFAULT_TIME_ZONE } from "@/lib/shared/time-zone";

export type ZoneChoices = { first: string[]; groups: { name: string; zones: string[] }[] };

/** The zones to choose from: Seoul first, then the reader's own and what is chosen, then all by continent. */
export function zoneChoices(own: string, chosen: string): ZoneChoices {
  const first = [...new Set([DEFAULT_TIME_ZONE, own, chosen, "UTC"])];
  const groups = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const [continent = ""] = zone.split("/");
    if (first.includes(zone)) continue;
    groups.set(continent, [...(groups.get(continent) ?? []), zone]);
  }
  return { first, groups: [...groups].map(([name, zones]) => ({ name, zones })) };
}

/** "Asia/Ho_Chi_Minh" as it is read. */
export const zoneName = (zone: string) => zone.replaceAll("_", " ");

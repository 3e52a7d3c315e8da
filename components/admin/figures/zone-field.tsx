"use client";

import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { type ZoneChoices, zoneName } from "./zones";

type Props = { zones: ZoneChoices; chosen: string; label: string; first: string };

/**
 * Whose clock. An island, as the tables are: four hundred zones come as words and not as elements. Browser and server know
 * other zones, so it is told them.
 */
export function ZoneField({ zones, chosen, label, first }: Props) {
  const option = (zone: string) => (
    <option key={zone} value={zone}>
      {zoneName(zone)}
    </option>
  );
  return (
    <div className="min-w-48 flex-[2] space-y-1">
      <Label htmlFor="tz">{label}</Label>
      <Select key={chosen} id="tz" name="tz" defaultValue={chosen}>
        <optgroup label={first}>{zones.first.map(option)}</optgroup>
        {zones.groups.map(({ name, zones: inside }) => (
          <optgroup key={name} label={name}>
            {inside.map(option)}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}

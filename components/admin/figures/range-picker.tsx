import Form from "next/form";
import { useTranslations } from "next-intl";
import { FilterLinks } from "@/components/site/filter-links";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { type Asked, addressOf, PRESETS, presetDays } from "./range";
import { ZoneField } from "./zone-field";
import { zoneChoices } from "./zones";

type Props = { asked: Asked; range: { from: string; to: string }; reader: { timeZone: string }; today: string };

/** Which days and whose clock: plain addresses and plain forms, which scripts only make quicker. */
export function RangePicker({ asked, range, reader, today }: Props) {
  const t = useTranslations("adminFigures.range");
  const zones = zoneChoices(reader.timeZone, asked.timeZone);
  return (
    <section aria-label={t("title")} className="paper-sheet space-y-4 p-4 sm:p-5">
      <FilterLinks
        label={t("title")}
        choices={PRESETS.map((preset) => ({
          href: addressOf({ ...asked, preset, ...presetDays(preset, today) }, reader),
          text: t(`presets.${preset}`),
          chosen: preset === asked.preset,
        }))}
      />
      <Form action="/admin" scroll={false} prefetch={false} className="flex flex-wrap items-end gap-3">
        {asked.month && <input type="hidden" name="month" value={asked.month} />}
        {(["from", "to"] as const).map((name) => (
          <div key={name} className="min-w-36 flex-1 space-y-1 sm:max-w-48">
            <Label htmlFor={name}>{t(name)}</Label>
            {/* Keyed: a field begins anew where the address did, and the button keeps the focus. */}
            <Input
              key={range[name]}
              id={name}
              name={name}
              type="date"
              required
              max={today}
              defaultValue={range[name]}
            />
          </div>
        ))}
        <ZoneField zones={zones} chosen={asked.timeZone} label={t("zone")} first={t("zonesFirst")} />
        <Button type="submit" variant="outline">
          {t("show")}
        </Button>
      </Form>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = {
  name: string;
  label: string;
  hint: string;
  bounds: { min: number; max: number };
  value: number | null;
  isWrong: boolean;
  /** "any" for sums of money, which have parts. */
  step?: number | "any";
  /** Whether it may be left empty. */
  isOptional?: boolean;
};

/** A number with its bounds and what it means. */
export function NumberField({ name, label, hint, bounds, value, isWrong, step = 1, isOptional = false }: Props) {
  const t = useTranslations("adminGpuPilot.policy");
  return (
    <Field id={`gpu-${name}`} label={label} hint={hint} {...(isWrong && { error: t("wrong") })}>
      {(control) => (
        <Input
          {...control}
          name={name}
          type="number"
          inputMode={step === "any" ? "decimal" : "numeric"}
          {...bounds}
          step={step}
          required={!isOptional}
          defaultValue={value ?? ""}
          className="max-w-40"
        />
      )}
    </Field>
  );
}

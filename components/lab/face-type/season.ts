/** The season of the north in which a calendar date lies. */
export function seasonOf(day: string): "winter" | "spring" | "summer" | "autumn" {
  return (
    (["winter", "spring", "summer", "autumn"] as const)[Math.floor((Number(day.slice(5, 7)) % 12) / 3)] ?? "winter"
  );
}

/** As lib/domains/gpu/gpu.ts has them, which brings zod along; a test holds them to each other. */
export const BOUNDS = {
  idleMinutes: { min: 1, max: 240 },
  leastMinutes: { min: 0, max: 120 },
  hoursMax: { min: 1, max: 72 },
  budget: { min: 0.01, max: 100_000 },
  pricePerHour: { min: 0, max: 1000 },
  diskPerMonth: { min: 0, max: 10_000 },
  override: { min: 1, max: 72 },
} as const;

import type { Senses } from "./sense";

export const TIME: Senses = {
  "a.m.": [
    { before: /(?:\b(?:12|[1-4])(?:[:.]\d\d)?|\b(?:one|two|three|four)) ?$/, means: "night" },
    { means: "morning" },
  ],
  night: [
    { before: /\b(?:last) $/, sentence: /\b(?:last night's)\b/, means: null },
    {
      before: /\b(?:good|date|game|movie|quiz|opening|one|wedding|first|fort) $/,
      after: /^(?:mare|light|stand|shift|s? at the)/,
      means: null,
    },
  ],
  morning: [{ before: /\bgood $/, after: /^[,!"]/, means: null }],
  evening: [{ before: /\bgood $/, after: /^[,!"]/, means: null }],
  sun: [{ before: /\b(?:place in the|day in the) $/, means: null }],
};

export default {
  "1": "1 panel",
  "2": "2 panels",
  "4": "4 panels",
} as const;

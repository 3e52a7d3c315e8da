export default {
  white: "White",
  tinted: "Tinted",
} as const;

/** The colours of light paper as app/globals.css has them, for what is drawn without a style sheet. */
export const LIGHT_PAPER = {
  paper: "#f8f2e4",
  sheet: "#fffdf6",
  "sheet-deep": "#f3ead7",
  ink: "#4a372c",
  "ink-soft": "#75604f",
  line: "#e2d4bb",
  outline: "#6b5242",
  red: "#d9503c",
  orange: "#ee8f3f",
  yellow: "#f6c64a",
  green: "#6aa84f",
  blue: "#5b9fd6",
  pink: "#f3a6a0",
} as const;

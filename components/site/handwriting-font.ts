import "@fontsource/gaegu/700.css";

/** Importing this file is what loads the face. */
export const face = "Gaegu";

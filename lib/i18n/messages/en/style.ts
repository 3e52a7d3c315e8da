export default {
  crayon: "Crayon",
  pencil: "Pencil",
  pastel: "Pastel",
  watercolour: "Watercolour",
  ink: "Ink",
} as const;

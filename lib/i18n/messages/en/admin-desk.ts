export default {
  desks: "Pages for admins",
  figures: "Who comes when",
  members: "People",
  reports: "Reports",
  audit: "What admins did",
  mail: "Mail",
  gpu: "The machine that draws",
  setup: "Site settings",
};

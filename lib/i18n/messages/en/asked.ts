export default {
  title: "Is this what you want to say?",
  text: "Everyone will be able to read it. Perhaps you would like to look at these words once more:",
  back: "Change it",
  anyway: "Publish it anyway",
} as const;

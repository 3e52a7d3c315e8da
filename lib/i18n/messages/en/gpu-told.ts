export default {
  short: {
    waking: "waking up",
    asleep: "asleep",
    over_budget: "resting",
    no_capacity: "waiting for room",
  },
  waking: "The AI painter is waking up and draws in about {span}.",
  wakingLong: "The AI painter takes longer than usual to wake up.",
  asleepUntil: "The AI painter sleeps until {at}.",
  asleepWakes: "The AI painter is asleep. Asking for a picture wakes it; it draws about {span} later.",
  asleepAsked: "The AI painter is asleep. It wakes up soon, and draws about {span} later.",
  asleep: "The AI painter is asleep, and nobody can say until when.",
  overBudget: "The AI painter has drawn what it may for now and rests until {at}.",
  overBudgetOpen: "The AI painter has drawn what it may for now and rests.",
  noCapacity: "The AI painter wants to wake, but there is no room for it right now. It is tried again and again.",
  ask: {
    atThat: "Ask now, and yours is drawn then.",
    up: "Ask now, and yours is drawn as soon as it is up.",
  },
  asked: {
    atThat: "This picture is drawn then.",
    up: "This picture is drawn as soon as it is up.",
  },
  crayon: "Take the crayons instead",
  span: {
    seconds: "{seconds, plural, one {# second} other {# seconds}}",
    minutes: "{minutes, plural, one {# minute} other {# minutes}}",
    hours: "{hours, plural, one {# hour} other {# hours}}",
    hoursAndMinutes: "{hours, number} h {minutes, number} min",
  },
} as const;

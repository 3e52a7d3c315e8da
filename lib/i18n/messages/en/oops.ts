export default {
  "401": {
    title: "Please sign in",
    text: "Only its owner can open this diary.",
  },
  "403": {
    title: "This door is closed",
    text: "You don't have the key to this room. There is more to see elsewhere.",
  },
  "404": {
    title: "No such page",
    text: "It may have been removed, or the address is a little off.",
  },
  "405": {
    title: "It does not work that way",
    text: "This address wants to be opened differently.",
  },
  "500": {
    title: "A crayon broke",
    text: "Something went wrong on our side. What you wrote is safe. Try again soon.",
  },
  signIn: "Sign in",
  retry: "Try again",
  home: "Go home",
  write: "Write a day",
  status: "Error {status}",
} as const;

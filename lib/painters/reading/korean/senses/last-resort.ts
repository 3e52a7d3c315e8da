import type { Sense } from "./sense";

const resort = (rest: RegExp, means: string): Sense => ({ rest, means });

/** What a syllable means with a plain particle when none of its rules speaks: its commonest meaning by far. */
export const LAST_RESORT: Readonly<Record<string, Sense>> = {
  문: resort(/^(?:을|이|앞에서?|밖에서?|앞|밖)$/, "door"),
  표: resort(/^(?:를|가|도)$/, "ticket"),
  회: resort(/^(?:를|랑|는)$/, "hoe"),
  전: resort(/^(?:을|이랑|도|은)$/, "pancake"),
  면: resort(/^(?:을)$/, "noodles"),
  초: resort(/^(?:를|랑)$/, "candle"),
  연: resort(/^(?:을)$/, "kite"),
  벌: resort(/^(?:이|에|들이)$/, "bee"),
  소: resort(/^(?:가|를|들이|들을|한테|에게)$/, "cow"),
  게: resort(/^(?:를|랑)$/, "crab"),
  파: resort(/^(?:를|랑)$/, "greenonion"),
  무: resort(/^(?:를|랑)$/, "radish"),
  감: resort(/^(?:을|이랑)$/, "persimmon"),
  김: resort(/^(?:을|이랑|에|과)$/, "gim"),
  콩: resort(/^(?:을|이랑|은|이|도)$/, "beans"),
  풀: resort(/^(?:을|이|밭에서?)$/, "grass"),
  종: resort(/^(?:이|을)$/, "bell"),
  활: resort(/^(?:을|로)$/, "archery"),
  새: resort(/^(?:들|가|를)/, "bird"),
  불: resort(/^(?:가에|앞에서?|가에서)$/, "fire"),
  배: resort(/^(?:에서|안에서|위에서)$/, "ship"),
};

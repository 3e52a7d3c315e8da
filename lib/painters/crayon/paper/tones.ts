import { mixColours } from "./colour";

/** Ground colour and stroke colour of one area. */
export type Tones = readonly [base: string, strokes: string];

/** A sky from the top down to the horizon. */
export type Heaven = readonly [top: Tones, middle: Tones, low: Tones];

export const CLEAR_SKIES: readonly [Tones, ...Tones[]] = [
  ["#bfe3fb", "#7cc0f0"],
  ["#c9ecff", "#86cdf2"],
  ["#c4e6f7", "#8fc7ea"],
];

const SKIES = {
  night: [
    ["#26346a", "#1c2856"],
    ["#33447c", "#263568"],
    ["#4d5f9a", "#3c4d86"],
  ],
  cloudyNight: [
    ["#3a4568", "#2e3857"],
    ["#465377", "#394566"],
    ["#5c6889", "#4c5878"],
  ],
  evening: [
    ["#a9a6dc", "#8c8acb"],
    ["#fbb79c", "#f08f7c"],
    ["#ffd98f", "#fbb45f"],
  ],
  dullEvening: [
    ["#a9a3bd", "#8a86a6"],
    ["#cfb0b4", "#b5929c"],
    ["#e6c2ac", "#cf9f8d"],
  ],
  storm: [
    ["#8390a8", "#6a7690"],
    ["#9eacc0", "#818fa6"],
    ["#c0cad6", "#a3b0bf"],
  ],
  grey: [
    ["#a9b9cb", "#8a9db3"],
    ["#bccad8", "#9bacbf"],
    ["#d5dee6", "#b4c2cf"],
  ],
  snow: [
    ["#bccfe4", "#9db7d4"],
    ["#cfdff0", "#adc5e0"],
    ["#e6eef6", "#c6d7e8"],
  ],
  morning: [
    ["#b9e1f6", "#8cc9ec"],
    ["#e4eee6", "#b7dceb"],
    ["#ffe3c0", "#fcc9a2"],
  ],
} as const satisfies Record<string, Heaven>;

export type Hour = {
  night: boolean;
  evening: boolean;
  gloomy: boolean;
  snowy: boolean;
  morning: boolean;
  stormy: boolean;
};

/** The sky of an hour in some weather; `clear` is the blue of a fine day. */
export function heavenOf({ night, evening, gloomy, snowy, morning, stormy }: Hour, clear: Tones): Heaven {
  if (night) return gloomy || snowy ? SKIES.cloudyNight : SKIES.night;
  if (evening) return gloomy ? SKIES.dullEvening : SKIES.evening;
  if (stormy) return SKIES.storm;
  if (gloomy) return SKIES.grey;
  if (snowy) return SKIES.snow;
  if (morning) return SKIES.morning;
  const [base, strokes] = clear;
  return [
    [mixColours(base, strokes, 0.5), mixColours(strokes, "#3f9be0", 0.4)],
    clear,
    [mixColours(base, "#ffffff", 0.45), mixColours(strokes, "#ffffff", 0.4)],
  ];
}

/** What lies or grows on the ground. */
export type Ground = { white: boolean; autumn: boolean; spring: boolean; summer: boolean; winter: boolean };

/** Grass by day. */
export function grassTones({ gloomy, ...ground }: Ground & { gloomy: boolean }): Tones {
  if (ground.white) return ["#f8fbfe", "#d3e2f2"];
  if (ground.autumn) return ["#e6d28c", "#cfa650"];
  if (ground.winter) return ["#dcd2ac", "#bfae7c"];
  if (ground.spring) return ["#c9e695", "#93cb62"];
  if (ground.summer) return ["#9ed37a", "#5fae4c"];
  return gloomy ? ["#b3cc92", "#86ab6f"] : ["#b6dd8c", "#7fbf5d"];
}

/** @param low the sky above the horizon, @param mist 0..1, how much of the hills fog takes */
export function hillTones(ground: Ground, low: Tones, mist: number, shade: (colour: string) => string): Heaven {
  const near: Tones = ground.white
    ? ["#eef4fa", "#c3d5e6"]
    : ground.autumn
      ? ["#e2a25c", "#c96f35"]
      : ground.winter
        ? ["#b9b096", "#948a70"]
        : ground.spring
          ? ["#a9d3a0", "#7db878"]
          : ["#8fbb8c", "#5f9a68"];
  const at = (share: number): Tones => [
    mixColours(shade(near[0]), low[0], share),
    mixColours(shade(near[1]), low[1], share),
  ];
  return [at(Math.min(0.9, 0.68 + mist)), at(0.4 + mist), at(0.1 + mist)];
}

/** A lake or the sea, in the colours of its sky. */
export function waterTones({ night, evening, gloomy, morning }: Hour): Tones {
  if (night) return ["#42619c", "#2f4c84"];
  if (evening) return gloomy ? ["#a3a9be", "#8a8fab"] : ["#a5b4d6", "#e59f86"];
  if (gloomy) return ["#9dbaca", "#7597ac"];
  return morning ? ["#a9dbe8", "#74bcd8"] : ["#8bd0ea", "#4fabdb"];
}

/** Both tones in another light. */
export const shadedTones = (shade: (colour: string) => string, [base, strokes]: Tones): Tones => [
  shade(base),
  shade(strokes),
];

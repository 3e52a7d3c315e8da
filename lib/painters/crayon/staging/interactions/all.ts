import type { Action } from "@/lib/painters/reading/plan";
import type { Interaction, MakeAct } from "../tableau";
import { playBall } from "./ball";
import { bathe } from "./bathe";
import { bow } from "./bow";
import { build } from "./build";
import { blowCandles, carry, clean } from "./chores";
import { comfort, cryTogether } from "./comfort";
import { cook } from "./cook";
import { dance } from "./dance";
import { game, phone, read, work, write } from "./desk-work";
import { drive } from "./drive";
import { draw } from "./easel";
import { eat } from "./eat";
import { fight } from "./fight";
import { give } from "./give";
import { holdHands } from "./hold-hands";
import { hug } from "./hug";
import { hugThing } from "./hug-thing";
import { kiss } from "./kiss";
import { lie } from "./lie";
import { cheer, cry, sick } from "./moods";
import { play } from "./music";
import { fish, hike, wait, wave } from "./outing";
import { feed, pet } from "./pet";
import { photo } from "./photo";
import { plant } from "./plant";
import { ride } from "./ride";
import { shop } from "./shop";
import { sing } from "./sing";
import { sled } from "./sled";
import { sleep } from "./sleep";
import { exercise, jump, run, skate } from "./sport";
import { walkDog } from "./walk-dog";
import { watch } from "./watch";
import { wear } from "./wear";

/** Deeds of several people, or of one with something big: drawn as a group, on their feet. */
export const TABLEAUX: Partial<Record<Action, Interaction>> = {
  hug: (scene) => hug(scene) ?? hugThing(scene),
  holdHands,
  kiss,
  comfort,
  cry: cryTogether,
  fight,
  give,
  ride,
  drive,
  playBall,
  walkDog,
  walk: (scene) => (scene.animal() ? walkDog(scene) : null),
  pet,
  feed,
  draw,
  watch,
  shop,
  dance,
  sing,
  play,
  plant,
  build,
  bow,
  bathe,
  sled,
  photo,
  wear,
};

/** Deeds of one person, on their feet or behind a table. */
export const ACTS: Partial<Record<Action, MakeAct>> = {
  eat,
  cook,
  sleep: (scene) => lie(scene) ?? sleep(scene),
  lie,
  read,
  write,
  study: write,
  work,
  game,
  phone,
  exercise,
  skate,
  jump,
  run,
  clean,
  carry,
  blowCandles,
  hike,
  fish,
  wait,
  wave,
  cry,
  cheer,
  sick,
};

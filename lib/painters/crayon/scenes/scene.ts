import type { SceneName } from "@/lib/painters/reading/plan";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { drawAirport } from "./airport";
import { drawAmusementPark } from "./amusement";
import { drawCity, drawMarket } from "./city";
import { drawClinic } from "./clinic";
import { drawCafe, drawDiner } from "./eatery";
import { drawGym } from "./gym";
import { drawKitchen, drawLivingRoom } from "./home";
import { drawLake } from "./lake";
import { drawForest, drawGarden, drawPark, drawZoo } from "./meadow";
import { drawMountain } from "./mountain";
import { drawNightHill } from "./night-hill";
import { drawPool, drawSea } from "./seaside";
import { drawCinema, drawStageShow } from "./shows";
import { drawSnowfield } from "./snowfield";
import { drawStadium } from "./stadium";
import { drawClassroom, drawLibrary, drawOffice } from "./study";
import { drawSubway } from "./subway";

/** Draws the place and says what people and things find there. */
export type DrawScene = (sketch: Sketch) => Stage;

export const DRAW_SCENE: Record<SceneName, DrawScene> = {
  sea: drawSea,
  pool: drawPool,
  mountain: drawMountain,
  forest: drawForest,
  park: drawPark,
  garden: drawGarden,
  zoo: drawZoo,
  lake: drawLake,
  city: drawCity,
  snowcity: drawCity,
  market: drawMarket,
  snowfield: drawSnowfield,
  night: drawNightHill,
  room: drawLivingRoom,
  kitchen: drawKitchen,
  class: drawClassroom,
  library: drawLibrary,
  office: drawOffice,
  hospital: drawClinic,
  cafe: drawCafe,
  diner: drawDiner,
  subway: drawSubway,
  cinema: drawCinema,
  stage: drawStageShow,
  stadium: drawStadium,
  gym: drawGym,
  amuse: drawAmusementPark,
  airport: drawAirport,
  palace: drawCity,
  countryside: drawGarden,
  playground: drawPark,
  schoolyard: drawPark,
  wedding: drawStageShow,
  bath: drawPool,
  salon: drawCafe,
  bus: drawSubway,
  car: drawSubway,
  train: drawSubway,
  store: drawMarket,
  karaoke: drawStageShow,
  gameroom: drawOffice,
  rooftop: drawPark,
  hanok: drawLivingRoom,
  skislope: drawSnowfield,
  aquarium: drawCinema,
  bakery: drawCafe,
  camping: drawLake,
};

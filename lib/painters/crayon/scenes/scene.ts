import type { SceneName } from "@/lib/painters/reading/plan";
import { drawAirport } from "./airport";
import { drawAmusementPark } from "./amusement";
import { drawCity, drawMarket } from "./city";
import { drawClinic } from "./clinic";
import { drawCafe, drawDiner } from "./eatery";
import { drawGym } from "./gym";
import { drawKitchen, drawLivingRoom } from "./home";
import type { DrawScene } from "./layouts";
import { drawZoo } from "./meadow";
import { drawCamping } from "./nature/camping";
import { drawCountryside } from "./nature/countryside";
import { drawForest } from "./nature/forest";
import { drawGarden } from "./nature/garden";
import { drawLake } from "./nature/lake";
import { drawMountain } from "./nature/mountain";
import { drawNightHill } from "./nature/night-hill";
import { drawPark } from "./nature/park";
import { drawPool } from "./nature/pool";
import { drawSea } from "./nature/sea";
import { drawSkiSlope } from "./nature/ski-slope";
import { drawSnowfield } from "./nature/snowfield";
import { drawCinema, drawStageShow } from "./shows";
import { drawStadium } from "./stadium";
import { drawClassroom, drawLibrary, drawOffice } from "./study";
import { drawSubway } from "./subway";

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
  countryside: drawCountryside,
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
  skislope: drawSkiSlope,
  aquarium: drawCinema,
  bakery: drawCafe,
  camping: drawCamping,
};

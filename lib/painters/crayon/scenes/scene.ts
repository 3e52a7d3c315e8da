import type { SceneName } from "@/lib/painters/reading/plan";
import { drawAirport } from "./airport";
import { drawClinic } from "./clinic";
import { drawCafe, drawDiner } from "./eatery";
import { drawAmusementPark } from "./fun/amusement";
import { drawStadium } from "./fun/stadium";
import { drawWedding } from "./fun/wedding";
import { drawZoo } from "./fun/zoo";
import { drawGym } from "./gym";
import { drawKitchen, drawLivingRoom } from "./home";
import type { DrawScene } from "./layouts";
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
import { drawClassroom, drawLibrary, drawOffice } from "./study";
import { drawSubway } from "./subway";
import { drawCity } from "./town/city";
import { drawHanokHouse } from "./town/hanok";
import { drawMarket } from "./town/market";
import { drawPalace } from "./town/palace";
import { drawPlayground } from "./town/playground";
import { drawRooftop } from "./town/rooftop";
import { drawSchoolyard } from "./town/schoolyard";

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
  palace: drawPalace,
  countryside: drawCountryside,
  playground: drawPlayground,
  schoolyard: drawSchoolyard,
  wedding: drawWedding,
  bath: drawPool,
  salon: drawCafe,
  bus: drawSubway,
  car: drawSubway,
  train: drawSubway,
  store: drawMarket,
  karaoke: drawStageShow,
  gameroom: drawOffice,
  rooftop: drawRooftop,
  hanok: drawHanokHouse,
  skislope: drawSkiSlope,
  aquarium: drawCinema,
  bakery: drawCafe,
  camping: drawCamping,
};

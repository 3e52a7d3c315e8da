import type { SceneName } from "@/lib/painters/reading/plan";
import { drawAmusementPark } from "./fun/amusement";
import { drawStadium } from "./fun/stadium";
import { drawWedding } from "./fun/wedding";
import { drawZoo } from "./fun/zoo";
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
import { hangOutdoors } from "./parts/feasts";
import { drawAquarium } from "./rooms/aquarium";
import { drawBakery } from "./rooms/bakery";
import { drawBath } from "./rooms/bath";
import { drawCafe } from "./rooms/cafe";
import { drawCinema } from "./rooms/cinema";
import { drawClassroom } from "./rooms/classroom";
import { drawClinic } from "./rooms/clinic";
import { drawDiner } from "./rooms/diner";
import { drawGameRoom } from "./rooms/game-room";
import { drawGym } from "./rooms/gym";
import { drawKaraoke } from "./rooms/karaoke";
import { drawKitchen } from "./rooms/kitchen";
import { drawLibrary } from "./rooms/library";
import { drawLivingRoom } from "./rooms/living-room";
import { drawOffice } from "./rooms/office";
import { drawSalon } from "./rooms/salon";
import { drawStageShow } from "./rooms/stage-show";
import { drawStore } from "./rooms/store";
import { drawCity } from "./town/city";
import { drawHanokHouse } from "./town/hanok";
import { drawMarket } from "./town/market";
import { drawPalace } from "./town/palace";
import { drawPlayground } from "./town/playground";
import { drawRooftop } from "./town/rooftop";
import { drawSchoolyard } from "./town/schoolyard";
import { drawAirport } from "./travel/airport";
import { drawBus } from "./travel/bus";
import { drawCar } from "./travel/car";
import { drawSubway } from "./travel/subway";
import { drawTrain } from "./travel/train";

const PLACES: Record<SceneName, DrawScene> = {
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
  bath: drawBath,
  salon: drawSalon,
  bus: drawBus,
  car: drawCar,
  train: drawTrain,
  store: drawStore,
  karaoke: drawKaraoke,
  gameroom: drawGameRoom,
  rooftop: drawRooftop,
  hanok: drawHanokHouse,
  skislope: drawSkiSlope,
  aquarium: drawAquarium,
  bakery: drawBakery,
  camping: drawCamping,
};

/** A place, and in the open what the day's feast hangs up there. */
const dressed =
  (draw: DrawScene): DrawScene =>
  (sketch) => {
    const stage = draw(sketch);
    if (stage.outdoor) hangOutdoors(sketch);
    return stage;
  };

/** How each place is drawn. */
export const DRAW_SCENE = Object.fromEntries(
  Object.entries(PLACES).map(([name, draw]) => [name, dressed(draw)]),
) as Record<SceneName, DrawScene>;

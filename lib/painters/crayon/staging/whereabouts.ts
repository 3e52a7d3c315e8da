/** Where things of the lexicon are at home in a picture, by id. What is not named here goes by its kind. */

const ids = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const FLYING = ids(
  "gull bird butterfly bee dragonfly mosquito plane parrot owl ladybug swallow magpie crow eagle pigeon bat2 phoenix",
);

export const SWIMMING = ids(
  "whale dolphin ship boat fish octopus shark seal ray goldfish turtle jellyfish seahorse blowfish squid duck swan goose rubberduck swimring",
);

/** Dishes nobody holds in one hand. */
export const ON_A_TABLE = ids(`
  stew cake rice noodles seaweedsoup ricecakesoup tteokbokki watermelon meat ritual kimchi tofu
  soup mandusoup porridge gukbap samgyetang kimjang bibimbap friedrice ricebowl omurice curry
  samgyeopsal ribs jokbal gopchang chicken ramyeon jajangmyeon jjamppong naengmyeon pasta hoe gejang grilledfish lobster
  squidfood pancake cutlet tangsuyuk twigim banchan japchae salad schoollunch lunchbox egg sundae eomuk gyeranmari
  songpyeon ricecake bingsu sikhye makgeolli fondue cereal hotcake pie
`);

export const HANDY = ids(`
  book phone camera flower rose tulip sunflower carnation gift mic paper trophy glove doll bag album newspaper mail palette
  ticket medal goldmedal guitar clover mapleleaf lantern violin yarn
  cosmos hibiscus hydrangea lotus lavender canola lily morningglory plumblossom sprout ginkgoleaf pinecone reed
  certificate pencil crayon brush magnifier flute trumpet saxophone tambourine
  pinwheel watergun paperplane spinningtop yoyo cube lightstick magicwand toysword balloons barbie toycar
  handfan handyfan flag handkerchief hotpack photos passport map coin money card piggybank cup insectnet fishingrod
`);

/** Small things that live on the floor. */
export const ON_THE_FLOOR = ids(`
  box shoes suitcase umbrella sled ski bag sandcastle bin baseball soccer basketball broom laundry trash skateboard wheelchair
  stone guitar ghost dumbbell
  vacuum blanket pillow bucket wateringcan shovel paintbucket boots rainboots slippers heels dressshoes rubbershoes
  kickboard rollerskate hulahoop jumprope lego toycar snowduck log petbowl scale footbath yogamat drum janggu
  swimring surfboard treasurechest onggi flourbag flowerbasket busstop trafficlight mailbox goal brick cactus
`);

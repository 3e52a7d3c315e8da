import { describe, expect, it, test } from "vitest";
import { ACTIONS } from "../plan";
import { readDiary } from "../read";

/** The deeds of a diary in brief: "kid>ride(bike)", "mom>hug+me". */
function deedsIn(text: string): string[] {
  return readDiary(text).deeds.map(
    ({ action, by, with: partners, thing }) =>
      `${by}>${action}${partners.length > 0 ? `+${partners}` : ""}${thing ? `(${thing})` : ""}`,
  );
}

describe("who does what with whom", () => {
  test.each([
    ["동생이 자전거를 탔다.", "sibling>ride(bike)"],
    ["자전거를 타는 동생을 봤다.", "sibling>ride(bike)"],
    ["엄마가 안아 주셨다.", "mom>hug+me"],
    ["강아지가 내 양말을 물었다.", "dog>carry(socks)"],
    ["할머니와 손을 잡고 웃었다.", "me>holdHands+grandma"],
    ["아빠가 고기를 구웠다.", "dad>cook(meat)"],
    ["엄마와 아빠가 춤을 췄다.", "mom,dad>dance"],
    ["고양이에게 밥을 줬다.", "me>feed+cat(rice)"],
    ["친구에게 선물을 줬다.", "me>give+friend(gift)"],
    ["친구에게 선물을 받았다.", "friend>give+me(gift)"],
    ["고양이가 소파에서 잤다.", "cat>sleep(sofa)"],
    ["강아지를 데리고 산책을 했다.", "me>walkDog+dog"],
    ["빵을 사서 먹었다.", "me>eat(bread)"],
    ["설날에 한복을 입고 세배했다.", "me>wear(hanbok)"],
    ["안경을 쓴 선생님이 책을 읽어 주셨다.", "teacher>wear(glasses)"],
    ["동생이 목도리를 두르고 눈사람을 만들었다.", "sibling>wear(scarf)"],
    ["I put on my raincoat and boots.", "me>wear(boots)"],
    ["We took a photo in hanbok.", "me>wear(hanbok)"],
    ["I rowed a boat with my dad.", "me>ride+dad(boat)"],
    ["My little brother rode his bike.", "bro>ride(bike)"],
    ["Mom hugged me.", "mom>hug+me"],
    ["I hugged my mom.", "me>hug+mom"],
    ["My dog stole my sock.", "dog>carry(socks)"],
    ["Dad grilled meat.", "dad>cook(meat)"],
    ["I fed the ducks bread.", "me>feed+duck(bread)"],
    ["I gave my friend a present.", "me>give+friend(gift)"],
    ["I got a letter from my grandma.", "grandma>give+me(mail)"],
    ["My mom and I baked cookies.", "me,mom>cook(cookie)"],
  ])("%s", (text, deed) => {
    expect(deedsIn(text)).toContain(deed);
  });

  it("takes a subject left out for the last one of the sentence, else for the writer", () => {
    expect(deedsIn("동생이 넘어져서 울었다.")).toEqual(["sibling>cry"]);
    expect(deedsIn("동생이 울어서 안아 주었다.")).toEqual(["sibling>cry", "me>hug+sibling"]);
    expect(deedsIn("동생이 춤췄다. 빵을 먹었다.")).toEqual(["sibling>dance", "me>eat(bread)"]);
    expect(deedsIn("엄마가 미역국을 끓여 주셔서 맛있게 먹었다.")).toEqual([
      "mom>cook(seaweedsoup)",
      "me>eat(seaweedsoup)",
    ]);
    expect(deedsIn("My brother fell and cried.")).toEqual(["bro>cry"]);
  });

  it.each([
    ["엄마가 해 준 김치찌개를 먹었다.", ["me>eat(stew)"]],
    ["엄마가 해준 김치찌개를 먹었다.", ["me>eat(stew)"]],
    ["할머니가 끓여 주신 미역국을 먹었다.", ["grandma>cook(seaweedsoup)", "me>eat(seaweedsoup)"]],
    ["아빠가 사 준 자전거를 탔다.", ["me>ride(bike)"]],
    ["친구가 준 책을 읽었다.", ["me>read(book)"]],
    ["엄마가 만들어 준 케이크를 동생이 먹었다.", ["mom>cook(cake)", "sibling>eat(cake)"]],
  ])("leaves a relative clause its own subject: %s", (text, deeds) => {
    expect(deedsIn(text)).toEqual(deeds);
  });

  it("counts everybody named in us", () => {
    expect(deedsIn("친구와 싸웠다. 우리는 울었다.")).toEqual(["me>fight+friend", "me,friend>cry"]);
    expect(deedsIn("We danced with my cousin.")).toEqual(["me,cousin>dance"]);
  });

  it("finds whom a pronoun means", () => {
    expect(deedsIn("Grandma came over. She baked a pie and hugged me.")).toEqual([
      "grandma>cook(pie)",
      "grandma>hug+me",
    ]);
    expect(deedsIn("My dad and my mom came. He danced.")).toEqual(["dad>dance"]);
  });

  it("gives no deed of ours to a thing", () => {
    expect(deedsIn("버스가 달렸다.")).toEqual([]);
    expect(deedsIn("The bus ran late.")).toEqual([]);
  });

  it("feeds an animal with the food it is given", () => {
    expect(deedsIn("학원 뒤에 고양이가 산다. 내가 빵을 줬다.")).toContain("me>feed+cat(bread)");
    expect(deedsIn("고양이가 울었다.")).toEqual([]);
  });

  it("does not do what a denied word tells of", () => {
    expect(readDiary("전화가 한 통도 없었다.").actions).toEqual([]);
    expect(readDiary("I refused to eat.").actions).toEqual([]);
  });

  it("shows no deed without what it needs", () => {
    expect(readDiary("커피를 탔다.").actions).not.toContain("ride");
    expect(readDiary("전화를 걸었다.").actions).toEqual(["phone"]);
    expect(readDiary("마음을 먹었다.").actions).toEqual([]);
    expect(readDiary("눈싸움을 했다.").actions).not.toContain("fight");
  });

  it("shows at most eight deeds, in the order told", () => {
    const text = "울었다. 잤다. 밥을 먹었다. 공부를 했다. 책을 읽었다. 달렸다. 산책했다. 수영했다. 등산했다. 노래했다.";
    expect(readDiary(text).deeds.map(({ action }) => action)).toEqual(
      "cry sleep eat study read run walk swim".split(" "),
    );
  });
});

/** One plain sentence a language for every deed. */
const TOLD: Record<(typeof ACTIONS)[number], readonly [string, string]> = {
  cry: ["혼자 울었다.", "I cried."],
  sleep: ["낮잠을 잤다.", "I slept."],
  lie: ["침대에 누웠다.", "I lay on the bed."],
  cook: ["찌개를 끓였다.", "I cooked dinner."],
  eat: ["밥을 먹었다.", "I ate rice."],
  study: ["수학을 공부했다.", "I studied."],
  work: ["늦게까지 일했다.", "I worked late."],
  read: ["동화책을 읽었다.", "I read a book."],
  run: ["빨리 달렸다.", "I ran."],
  walk: ["천천히 걸었다.", "I walked."],
  swim: ["수영을 했다.", "I swam."],
  cheer: ["다 같이 응원했다.", "We cheered."],
  hike: ["등산을 갔다.", "I hiked."],
  sing: ["노래를 불렀다.", "I sang."],
  carry: ["상자를 옮겼다.", "I carried boxes."],
  sick: ["감기에 걸렸다.", "I had a fever."],
  clean: ["방을 청소했다.", "I cleaned."],
  photo: ["사진을 찍었다.", "I took a photo."],
  fish: ["낚시를 했다.", "I went fishing."],
  hug: ["엄마를 안았다.", "I hugged Mom."],
  holdHands: ["손을 잡았다.", "We held hands."],
  kiss: ["뽀뽀를 했다.", "I kissed the baby."],
  comfort: ["친구를 위로했다.", "I comforted my friend."],
  fight: ["동생과 싸웠다.", "I argued with my brother."],
  wave: ["손을 흔들었다.", "I waved goodbye."],
  give: ["꽃을 줬다.", "I gave her a flower."],
  ride: ["자전거를 탔다.", "I rode my bike."],
  drive: ["차를 운전했다.", "I drove."],
  playBall: ["축구를 했다.", "I played soccer."],
  walkDog: ["강아지와 산책을 했다.", "I walked my dog."],
  pet: ["고양이를 쓰다듬었다.", "I petted the cat."],
  feed: ["고양이에게 밥을 줬다.", "I fed the cat."],
  draw: ["그림을 그렸다.", "I drew a picture."],
  write: ["편지를 썼다.", "I wrote a letter."],
  phone: ["엄마와 통화했다.", "I called my mom."],
  game: ["게임을 했다.", "I played video games."],
  watch: ["영화를 봤다.", "I watched a movie."],
  shop: ["옷을 샀다.", "I bought clothes."],
  dance: ["춤을 췄다.", "I danced."],
  play: ["피아노를 쳤다.", "I played the piano."],
  plant: ["나무를 심었다.", "I planted a tree."],
  build: ["모래성을 쌓았다.", "I built a sandcastle."],
  bow: ["세배를 했다.", "I bowed to my grandparents."],
  bathe: ["목욕을 했다.", "I took a bath."],
  sled: ["썰매를 탔다.", "I went sledding."],
  skate: ["스케이트를 탔다.", "I skated."],
  exercise: ["운동을 했다.", "I worked out."],
  wait: ["버스를 기다렸다.", "I waited for the bus."],
  blowCandles: ["촛불을 껐다.", "I blew out the candles."],
  jump: ["펄쩍 점프했다.", "I jumped."],
  wear: ["새 모자를 썼다.", "I wore a new hat."],
};

describe("every deed", () => {
  test.each(ACTIONS.map((action) => [action, ...TOLD[action]] as const))(
    "%s is told in both languages",
    (action, ko, en) => {
      for (const text of [ko, en]) expect(readDiary(text).actions).toContain(action);
    },
  );

  test.each(ACTIONS.map((action) => [action, TOLD[action][0]] as const))(
    "%s is not done when it is denied",
    (action, ko) => {
      const denied = ko.replace(/했다|([가-힣]+)다\./, (told) => (told === "했다" ? "안 했다" : `안 ${told}`));
      expect(readDiary(denied).actions).not.toContain(action);
    },
  );
});

describe("verbs that only look like another", () => {
  test.each([
    ["엄마가 나를 깨웠다.", "carry"],
    ["새 아파트에 갔다.", "sick"],
    ["독서실에 갔다.", "read"],
    ["롤러코스터를 봤다.", "skate"],
    ["응원봉을 샀다.", "cheer"],
    ["눈물을 참았다.", "cry"],
    ["심장이 북처럼 뛰었다.", "run"],
    ["보고서를 냈다.", "watch"],
    ["대리운전을 불렀다.", "drive"],
    ["썰매를 꺼냈다.", "sled"],
    ["의사 선생님이 친절했다.", "bow"],
    ["잠자리채를 샀다.", "sleep"],
    ["잠자리를 잡았다.", "sleep"],
    ["소포를 부치러 갔다.", "cook"],
    ["꽃을 안겨 주셨다.", "hug"],
  ])("%s is not: %s", (text, action) => {
    expect(readDiary(text).actions).not.toContain(action);
  });
});

describe("everyday Korean verbs", () => {
  test.each([
    ["주인공이 말을 타는 장면에서 울었다.", "cry"],
    ["아기가 울었다. 분유를 먹이고 재웠다.", "feed"],
    ["잠자리에 들었다.", "sleep"],
    ["할아버지께 절했다.", "bow"],
    ["복지관에서 영어를 배운다.", "study"],
    ["할머니가 등을 쓸어 주셨다.", "comfort"],
    ["공을 뻥 찼다.", "playBall"],
    ["밭에서 상추를 땄다.", "plant"],
    ["손뼉을 쳤다.", "cheer"],
    ["노래를 흥얼거렸다.", "sing"],
    ["귤을 까먹었다.", "eat"],
    ["응원봉만 흔들었다.", "wave"],
  ])("%s is: %s", (text, action) => {
    expect(readDiary(text).actions).toContain(action);
  });
});

/** Diaries for tests. Nouns are marked: {something to draw}, {~something abstract}. */

export const KOREAN_DIARIES: readonly string[] = [
  "오늘은 {~하루} 종일 {~기분}이 우울했다. {남자친구}와 헤어지고 {집}에 돌아와서 {침대}에 누워 혼자 울었다. {창밖}에는 {비}가 내리고 있었다.",
  "{아침}부터 {비}가 쏟아졌다. {우산}을 썼는데도 {신발}이 다 젖었고 {지하철}은 {사람들}로 꽉 찼다. {회사}에 도착하니 이미 지쳐 있었다.",
  "오늘은 내 {생일}이다! {엄마}가 {미역국}을 끓여 주셨고 {저녁}에는 {친구들}이 {케이크}와 {선물}을 들고 {집}에 왔다. {촛불}을 끄면서 {~소원}을 빌었다.",
  "{~주말}이라 {강아지}와 함께 {북한산}에 올랐다. {단풍}이 정말 예뻤고 {정상}에서 먹은 {김밥}이 {~꿀맛}이었다.",
  "드디어 {~중간고사}가 끝났다. {밤}새 {도서관}에서 {공부}했는데 {~수학} {시험}이 너무 어려웠다. 그래도 끝나고 {친구}랑 {떡볶이}를 먹으니 {~기분}이 풀렸다.",
  "{가족들}과 {바다}에 갔다. {동생}이랑 {모래성}을 쌓고 {파도}에서 {물놀이}를 했다. {햇볕}이 뜨거웠지만 {아이스크림}을 먹으니 시원했다. {갈매기}가 내 {과자}를 뺏어 갔다!",
  "{~퇴근}하고 {집}에서 {김치찌개}를 끓였다. {돼지고기}랑 {두부}를 듬뿍 넣었더니 {할머니}가 해 주시던 {~맛}이 났다. {밥}을 두 그릇이나 먹었다.",
  "{아빠}랑 {야구장}에 갔다. {치킨}을 먹으면서 {~목}이 터져라 {응원}했다. {~9회말}에 {~홈런}이 나와서 우리 {~팀}이 이겼다!",
  "우리 {고양이}가 {~어제}부터 {밥}을 안 먹는다. {~걱정}이 돼서 {동물병원}에 데려갔더니 {의사} 선생님이 {주사}를 놓아 주셨다. {~나비}야, 빨리 나아라.",
  "{첫눈}이 왔다. {~퇴근길}에 하얗게 쌓인 {눈}을 밟으며 걸었다. {골목}에서 {아이들}이 {눈사람}을 만들고 있었다. 따뜻한 {붕어빵}을 하나 샀다.",
  "오늘 {새집}으로 {~이사}했다. {트럭}에 {상자}를 옮기느라 {~허리}가 아프다. {짜장면}을 시켜 먹고 {거실} {바닥}에 누웠는데 {창문}으로 {달}이 보였다.",
  "{새벽} 두 시까지 {노트북} 앞에서 {~코딩}을 했다. {~버그}가 안 잡혀서 {커피}만 네 잔째다. {책상} 위에는 {컵라면}과 빈 {과자} 봉지뿐이다.",
];

export const ENGLISH_DIARIES: readonly string[] = [
  "I felt lonely all {~day}. I missed my {grandma} and cried a little on the {couch}. My {dog} put his {~head} on my {~lap} and it helped.",
  "It poured the whole {~way} to {~work}. The {bus} was late, a {car} splashed my new {shoes} and my {umbrella} flipped inside out.",
  "My little {sister} turned seven today. We had {balloons}, a huge chocolate {cake} and a {clown} who made her laugh until she cried.",
  "Hiked up the {mountain} with {~Max}, our golden {retriever}. We ate {sandwiches} by the {lake} and saw a {deer} between the {pine trees}.",
  "Math {exam} this {morning}. My {~hands} were shaking and my {pencil} broke in the {~middle} of it. I think I passed, though, so we celebrated with {pizza}.",
  "We spent the {~day} at the {beach}. The {kids} built a {sandcastle} while I read a {book} under the {umbrella}. The {sunset} was unbelievable.",
  "Tried to cook {kimchi stew} for my {girlfriend}. I burned the {rice} and the whole {kitchen} smelled of {garlic}, but she loved it.",
  "Went to the {baseball} {~game} with {Dad}. We ate {hot dogs}, I caught a foul {ball} with my {glove} and the home {~team} won in the {~ninth}.",
  "My {cat} has been sick since {~Monday}. The {vet} gave her some {medicine} and said she needs {~rest}. She slept next to me on the {bed} all {night}.",
  "First {snow} of the {~year}! We made a {snowman} in the {garden} with a {carrot} nose and drank {hot chocolate} by the {fire}.",
  "Moved into the new {apartment} today. {Boxes} everywhere, the {sofa} didn't fit through the {door}, and we ate {noodles} on the {floor}. From the {window} you can see the whole {city}.",
  "It's 3 a.m. and I'm still at my {computer} fixing a stupid {~bug}. Too much {coffee}. The {moon} is out and the only other one awake is the {cat}.",
];

/** A diary as its writer would have typed it. */
export function unmarked(diary: string): string {
  return diary.replace(/\{~?([^}]*)\}/g, "$1");
}

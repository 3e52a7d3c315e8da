import { always, at, nothing, type Senses, verb } from "./sense";

export const PEOPLE: Senses = {
  영감: [
    nothing({ ahead: at("이 떠|을 받|이 왔|얻") }),
    { previous: /^(?:[김이박최정강조윤장임]|옆집|앞집|동네|윗집|주인|웬|짝꿍|친구|복지관|어떤)$/, means: "elder" },
    { rest: /^(?:님이?|들)/, means: "elder" },
    // By itself an old wife's word for the one at home.
    { rest: /^(?:이|은|을|도|한테|이랑|과)?$/, means: "husband" },
  ],
  선생님: [nothing({ previous: /(?:코치|의사|간호사|한의사|수의사|원장|교감|교장|치과)$/ })],
  형: [nothing({ rest: /^(?:광|태|편|식|벌|사)/ }), { means: "bro" }],
  딸: [nothing({ rest: /^(?:기|꾹|랑딸랑|각)/ }), { means: "daughter" }],
  쌤: always("teacher"),
  샘: [
    {
      rest: /^(?:이|은|께서|께|한테|도)$/,
      ahead: verb("말[씀하]|혼|가르|칭찬|주[셨시]|오[셨시]|그[러랬]|숙제"),
      means: "teacher",
    },
  ],
  아이: [nothing({ rest: /^(?:고|참|쿠|구|씨|디어|템|콘|돌|패드|폰)/ })],
  배우: [
    nothing({ rest: /^(?:고|는|다|러|면|자|기|지|려|니|던|네|게|시|셨|신|며|느라)/ }),
    {
      rest: /^(?:가|를|들이|랑|와|도|처럼|의|한테|님이?|들을|)$/,
      sentence: /영화|드라마|연기|잘생|예쁜|사인|무대|연극|팬|유명|촬영|시사회/,
      means: "idol",
    },
    nothing({}),
  ],
  의사: [
    nothing({ rest: /^(?:소통|표현|결정|를 묻|를 밝)/ }),
    nothing({ rest: /^(?:를|가|를)$/, ahead: verb("묻|물었|밝|전[하했]|없|표시|확인|있"), sentence: /^(?!.*병원)/ }),
  ],
  기사: [
    nothing({ rest: /^(?:를|가|에|에서|에는)$/, ahead: verb("읽|봤|보[고]|쓰|썼|났|나[왔온]|떴|실[렸]|올라") }),
    nothing({ sentence: /신문|뉴스|인터넷|기자|연예 기사/ }),
  ],
  동기: [nothing({ rest: /^(?:부여|가|를|는|화)$/, sentence: /동기 ?부여|동기가 (?:없|생)|범행|살인/ })],
  경기: [nothing({ sentence: /경기도|불경기|경기가 (?:안 좋|나쁘|어렵|좋)/ })],
  사장: [nothing({ rest: /^되/ })],
  감독: [nothing({ rest: /^(?:하|했|해|관)/ })],
  선수: [nothing({ rest: /^(?:를 ?치|쳤|치)/ }), nothing({ ahead: verb("쳤|치[고는]|뺏") })],
  주인: [nothing({ rest: /^(?:공|의식)/ })],
  신부: [nothing({ rest: /^(?:님)/ })],
  인사: [nothing({})],
  이모: [nothing({ rest: /^(?:티콘|저모)/ })],
  고아: [nothing({})],
  화가: [nothing({ rest: /^$/, ahead: at("나|났|난|안 ?나|안 ?났|풀|치밀|머리|많이|너무|엄청|정말|더") })],
  막내: [nothing({ rest: /^$/, next: /^(?:동생|딸|아들|이모|삼촌|고모)/ })],
  첫째: [nothing({ rest: /^(?:로|는|,|날|주|줄)/, sentence: /둘째로|둘째는|셋째|첫째 (?:날|주|줄)/ })],
  둘째: [nothing({ rest: /^(?:로|날|주|줄)/ }), nothing({ next: /^(?:날|주|줄|가라면|치고)/ })],
  출근: [nothing({ sentence: /퇴근|지하철|버스/ })],
  애: [
    {
      rest: /^(?:가|는|를|랑|도|한테|들이?|들은|들을|들도|들이랑|들한테|와)$/,
      ahead: at("(?!쓰|썼|먹|타|탔|많)"),
      means: "kid",
    },
  ],
};

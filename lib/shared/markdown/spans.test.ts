import { expect, test } from "vitest";
import { spansOf } from "./spans";

/** "굵게" in bold is <b>굵게</b>, a link <a address>…</a>. */
function drawn(text: string): string {
  return spansOf(text)
    .map((span) => {
      let shown = span.text;
      if (span.italic) shown = `<i>${shown}</i>`;
      if (span.bold) shown = `<b>${shown}</b>`;
      return span.link ? `<a ${span.link.href}>${shown}</a>` : shown;
    })
    .join("");
}

test.each([
  ["**굵게** *기울임*", "<b>굵게</b> <i>기울임</i>"],
  ["__굵게__ _기울임_, 끝", "<b>굵게</b> <i>기울임</i>, 끝"],
  ['"**"사랑해"**라고"', '"<b>"사랑해"</b>라고"'],
  ["**안녕(hello)**은", "<b>안녕(hello)</b>은"],
  ["*바다*에 **'집'**까지", "<i>바다</i>에 <b>'집'</b>까지"],
  ["오늘은**(정말)**좋은 날", "오늘은<b>(정말)</b>좋은 날"],
  ["해**돋이 보러 간 날**이었다", "해<b>돋이 보러 간 날</b>이었다"],
  ["아*주*좋다", "아<i>주</i>좋다"],
  ["**「눈」**이다. **50%**나, **!!**", "<b>「눈」</b>이다. <b>50%</b>나, <b>!!</b>"],
  ["**하나****둘**", "<b>하나</b><b>둘</b>"],
  ["***둘 다***", "<b><i>둘 다</i></b>"],
  ["**a *b* c**", "<b>a </b><b><i>b</i></b><b> c</b>"],
  ["*a **b** c*", "<i>a </i><b><i>b</i></b><i> c</i>"],
  ["**a *b***", "<b>a </b><b><i>b</i></b>"],
  ["**첫째\n둘째**", "<b>첫째\n둘째</b>"],
  ["*오늘 *^^* 좋았다*", "<i>오늘 *^^* 좋았다</i>"],
  ["😀**굵게**😀", "😀<b>굵게</b>😀"],
  ["un**believ**able", "un<b>believ</b>able"],
  ["**한 쪽 **만** 맞다", "**한 쪽 <b>만</b> 맞다"],
])("%j is emphasised", (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test.each([
  ...[
    "*^^*",
    "*^^* 안녕 *^^*",
    "(*^^*)",
    "*^_^*",
    "*^o^*",
    "*ㅅ*",
    "*o*",
    "*_*",
    "*-*",
    "(*´ω`*)",
    "ヾ(*´∀｀*)ﾉ",
    "*^^*하하",
  ],
  ...[
    "☆*:.｡.o(≧▽≦)o.｡.:*☆",
    "^*^ 하고 ^*^",
    ":* 사랑해 :*",
    "T_T",
    "ㅠ_ㅠ",
    "^_^;; 음 ^_^",
    "-_- 흠 -_-",
    "¯\\_(ツ)_/¯",
    "_(:3」∠)_",
  ],
  ...[
    "(_ _)",
    "snake_case_name",
    "이름: ____ 날짜: ____",
    "__",
    "_",
    "*",
    "**",
    "****",
    "2*3*4",
    "2*3*",
    "*별점 2*3",
    "3 * 4 * 5",
    "5**2 + 3**2",
  ],
  ...[
    "김*수 씨와 박*영 씨",
    "f**k 하고 s**t",
    "별점 5**",
    "*주의: 한쪽만",
    "** 한쪽 **",
    "**a*",
    "*a**",
    "\\*a\\*",
    "\\**a\\**",
  ],
  ...[
    "`code`",
    "~~지움~~",
    "~~~",
    "~",
    "&nbsp;&copy;&#35;&amp;",
    "<b>굵게</b>",
    "<https://a.kr>",
    "https://a.kr/a_b_c",
    "\\ \\n \\#",
  ],
  ...[
    "[기분]",
    "[기분]: 좋음",
    "[ ] 할 일",
    "[x] 한 일",
    "[a][b]",
    "[a] (https://a.kr)",
    "[^1]",
    "[](https://a.kr)",
    "[ ](https://a.kr)",
  ],
  ...[
    "[a](https://)",
    "[a](/relative)",
    "[a](//evil.test)",
    "[a](http:evil)",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
  ],
  ...[
    "[a](data:text/html,hi)",
    "[a](&#106;avascript:alert(1))",
    "[a](java\tscript:alert(1))",
    "[a](vbscript:x)",
    "[a](https://a.kr 'b')",
  ],
  ...[
    "[a](https://a.kr",
    "![그림](https://evil.test/a.png)",
    "\\[a](https://a.kr)",
    "[a\\](https://a.kr)",
    "[a](<https://a.kr>)",
  ],
])("%j is shown as it was typed", (text) => {
  expect(drawn(text)).toBe(text);
});

test.each([
  ["[여기](https://a.kr)에", "<a https://a.kr>여기</a>에"],
  ["[편지](mailto:a@b.kr)", "<a mailto:a@b.kr>편지</a>"],
  ["[바다](https://ko.example/바다_(동음이의))", "<a https://ko.example/바다_(동음이의)>바다</a>"],
  ["**[굵게](https://a.kr)**은", "<a https://a.kr><b>굵게</b></a>은"],
  ["[*a* b](https://a.kr)", "<a https://a.kr><i>a</i></a><a https://a.kr> b</a>"],
  ["[a [b] c](https://a.kr)", "<a https://a.kr>a [b] c</a>"],
  ["[a [b](https://b.kr)](https://a.kr)", "[a <a https://b.kr>b</a>](https://a.kr)"],
  ["와![여기](https://a.kr)", "와!<a https://a.kr>여기</a>"],
  ["[a](https://a.kr/*x) b*", "<a https://a.kr/*x>a</a> b*"],
  ["[a](https://a.kr/*x*) *y*", "<a https://a.kr/*x*>a</a> <i>y</i>"],
])("%j has its link", (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

/** How many numbers a command of SVG path data takes (SVG 2, section 9.3). */
const TAKES: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
const NUMBER = /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i;
/** In arcs the fourth and fifth are single digits that may stand without a space: "a1 1 0 01.5.5". */
const FLAG = /^[\s,]*([01])/;

/** SVG path data with every number rounded to tenths and nothing else changed. @throws Error on anything else */
export function roundPath(data: string): string {
  let out = "";
  for (const [, command = "", rest = ""] of data.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const numbers = numbersOf(command.toLowerCase(), rest);
    out += command + numbers.map((n, i) => (i > 0 && !n.startsWith("-") ? ` ${n}` : n)).join("");
  }
  return out;
}

function numbersOf(command: string, rest: string): string[] {
  const numbers: string[] = [];
  let left = rest;
  for (let i = 0; ; i++) {
    const at = command === "a" ? i % 7 : -1;
    const found = (at === 3 || at === 4 ? FLAG : NUMBER).exec(left);
    if (!found) break;
    left = left.slice(found[0].length);
    numbers.push(String(Math.round(Number(found[1]) * 10) / 10).replace(/^(-?)0\./, "$1."));
  }
  if (left.trim() || numbers.length % (TAKES[command] || 1) > 0) throw new Error(`not path data: ${command}${rest}`);
  return numbers;
}

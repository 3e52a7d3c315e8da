import { ellipse, ink, line, patch, path, shape } from "../paper/shapes";
import type { Print } from "./outfit";

/** What is on the chest of a shirt: `neck` and `hem` are the y of its upper and lower edge. */
export function printOf(print: Print, neck: number, hem: number): string {
  const middle = (neck + hem) / 2 + 1;
  switch (print) {
    case "stripes":
      return [0.32, 0.56, 0.8]
        .map((share) => line(path`M-12 ${neck + (hem - neck) * share}H12`, "#fffaf0", 3, 0.75))
        .join("");
    case "check":
      return line(
        path`M-5 ${neck + 2}V${hem}M5 ${neck + 2}V${hem}M-12 ${middle - 4}H12M-12 ${middle + 6}H12`,
        "#fffaf0",
        2,
        0.6,
      );
    case "dots":
      return patch(
        [-7, 0, 7]
          .map(
            (x, i) => ellipse(x, middle - 4 + (i % 2) * 7, 1.9, 1.9) + ellipse(x, middle + 8 - (i % 2) * 7, 1.9, 1.9),
          )
          .join(""),
        "#fffaf0",
        0.85,
      );
    case "star":
      return patch(
        path`M0 ${middle - 7}l2.2 4.6l5 .6l-3.7 3.4l1 5l-4.5 -2.5l-4.5 2.5l1 -5l-3.7 -3.4l5 -.6Z`,
        "#ffe27a",
      );
    case "heart":
      return patch(path`M0 ${middle + 6}q-9 -6 -6 -10q4 -4 6 1q2 -5 6 -1q3 4 -6 10Z`, "#fff0f0");
    case "pocket":
      return shape(path`M3 ${middle - 4}h7v6q-3.5 3 -7 0Z`, "#fffaf0", 1.2);
    case "collar":
      return (
        shape(path`M0 ${neck + 7}L-8 ${neck + 5}L-6 ${neck}H6L8 ${neck + 5}Z`, "#fffaf0", 1.5) +
        ink(path`M0 ${neck + 9}V${hem - 3}`, 1.2)
      );
    default:
      return "";
  }
}

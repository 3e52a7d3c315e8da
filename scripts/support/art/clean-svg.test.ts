import { describe, expect, it } from "vitest";
import { cleanSvg } from "./clean-svg";

const svg = (body: string, root = 'viewBox="0 0 80 40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n  ${body}\n</svg>\n`;

describe("cleanSvg", () => {
  it("keeps the shapes, their order and their size, and rounds them", () => {
    expect(
      cleanSvg(svg('<!-- a pea --><circle cx="10" cy="12.345" r="4" fill="#5fae52"/> <path d="M0 0l1.26 2"/>')),
    ).toEqual({
      w: 80,
      h: 40,
      body: '<g><circle cx="10" cy="12.35" r="4" fill="#5fae52"/><path d="M0 0l1.3 2"/></g>',
    });
  });

  it("writes colour and width of every outline side by side, inherited or not", () => {
    const pen = 'viewBox="0 0 9 9" stroke-width="4" stroke="#4a372c"';
    const { body } = cleanSvg(svg('<path d="M0 0h9" stroke-width="2"/><g stroke="#fff"><path d="M0 0h9"/></g>', pen));
    expect(body).toBe(
      '<g stroke="#4a372c" stroke-width="4"><path d="M0 0h9" stroke="#4a372c" stroke-width="2"/>' +
        '<g stroke="#fff" stroke-width="4"><path d="M0 0h9"/></g></g>',
    );
  });

  it.each([
    ["words", "<text>soup</text>", "<text> is not drawn here"],
    ["a script", "<script></script>", "<script> is not drawn here"],
    ["a picture from elsewhere", '<image href="https://example.org/a.png"/>', "<image> is not drawn here"],
    ["a use of something else", '<use href="#a"/>', "<use> is not drawn here"],
    ["a fill from elsewhere", '<path d="M0 0h9" fill="url(#a)"/>', "fill points elsewhere"],
    ["a handler", '<path d="M0 0h9" onclick="a()"/>', "onclick is no attribute of a drawing"],
    ["a style", '<path d="M0 0h9" style="fill:red"/>', "style is no attribute of a drawing"],
    ["loose text", "soup", "not a tag: soup"],
    ["an unclosed group", "<g>", "</svg> closes nothing"],
    ["a broken path", '<path d="M0 0 L5"/>', "not path data"],
  ])("refuses %s", (_, body, why) => {
    expect(() => cleanSvg(svg(body))).toThrow(why);
  });

  it("refuses a drawing without a size", () => {
    expect(() => cleanSvg(svg("<g/>", 'width="80"'))).toThrow('a viewBox is "0 0 width height"');
    expect(() => cleanSvg('<path d="M0 0h9"/>')).toThrow("a drawing begins with <svg>");
  });
});

import { SaxesParser } from "saxes";

/** The paths of all elements of a document, in their order: "feed", "feed/title". @throws Error where it is not well formed */
export function outline(text: string): string[] {
  const paths: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    open.push(name);
    paths.push(open.join("/"));
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return paths;
}
